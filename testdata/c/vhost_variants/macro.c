/* The mutex hides in a macro of the driver. */
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

struct macro_dev {
	struct mmu_notifier notifier;
	struct mutex map_mutex;
	bool mapped;
};

#define MACRO_LOCK(dev) mutex_lock(&(dev)->map_mutex)
#define MACRO_UNLOCK(dev) mutex_unlock(&(dev)->map_mutex)

static void macro_invalidate_range(struct mmu_notifier *mn,
				   struct mm_struct *mm,
				   unsigned long start, unsigned long end)
{
	struct macro_dev *dev = container_of(mn, struct macro_dev, notifier);

	MACRO_LOCK(dev); /* expect: HF102 "macro_dev.map_mutex" */
	dev->mapped = false;
	MACRO_UNLOCK(dev);
}

static const struct mmu_notifier_ops macro_notifier_ops = {
	.invalidate_range = macro_invalidate_range,
};
