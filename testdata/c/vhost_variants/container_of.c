/*
 * Two container_of steps lead from the notifier to the mutex. The other side
 * of the inversion reaches the same mutex from the outer struct.
 */
#include <linux/mm.h>
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

struct outer_hook {
	struct mmu_notifier notifier;
	bool armed;
};

struct outer_dev {
	struct outer_hook hook;
	struct mutex map_mutex;
	struct page *page;
};

static struct outer_dev *outer_of_hook(struct outer_hook *hook)
{
	return container_of(hook, struct outer_dev, hook);
}

static void outer_invalidate_range(struct mmu_notifier *mn,
				   struct mm_struct *mm,
				   unsigned long start, unsigned long end)
{
	struct outer_hook *hook = container_of(mn, struct outer_hook, notifier);
	struct outer_dev *dev = outer_of_hook(hook);

	mutex_lock(&dev->map_mutex); /* expect: HF102 "outer_dev.map_mutex", HF202 "outer_dev.map_mutex" */
	dev->page = NULL;
	mutex_unlock(&dev->map_mutex);
}

static const struct mmu_notifier_ops outer_notifier_ops = {
	.invalidate_range = outer_invalidate_range,
};

void outer_dev_sync(struct outer_dev *dev)
{
	mutex_lock(&dev->map_mutex); /* note: HF202 "outer_dev.map_mutex" */
	if (dev->page)
		set_page_dirty_lock(dev->page); /* note: HF202 "page lock" */
	mutex_unlock(&dev->map_mutex);
}
