/*
 * The mutex is taken by guard and held to the end of the function, on every
 * way out of it. The spinlock variant beside it is right.
 */
#include <linux/cleanup.h>
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct guard_dev {
	struct mmu_notifier notifier;
	struct mutex map_mutex;
	spinlock_t map_lock;
	bool mapped;
};

static void guard_invalidate_range(struct mmu_notifier *mn,
				   struct mm_struct *mm,
				   unsigned long start, unsigned long end)
{
	struct guard_dev *dev = container_of(mn, struct guard_dev, notifier);

	guard(mutex)(&dev->map_mutex); /* expect: HF102 "guard_dev.map_mutex" */
	if (!dev->mapped)
		return;
	dev->mapped = false;
}

static void guard_invalidate_fast(struct mmu_notifier *mn,
				  struct mm_struct *mm,
				  unsigned long start, unsigned long end)
{
	struct guard_dev *dev = container_of(mn, struct guard_dev, notifier);

	guard(spinlock)(&dev->map_lock);
	if (!dev->mapped)
		return;
	dev->mapped = false;
}

static const struct mmu_notifier_ops guard_ops = {
	.invalidate_range = guard_invalidate_range,
};

static const struct mmu_notifier_ops guard_fast_ops = {
	.invalidate_range = guard_invalidate_fast,
};
