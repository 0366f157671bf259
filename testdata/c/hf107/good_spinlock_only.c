/* A spinlock does not block; the test is not needed. */
#include <linux/mmu_notifier.h>
#include <linux/spinlock.h>

struct brief_dev {
	struct mmu_notifier notifier;
	spinlock_t lock;
	int invalidations;
};

static int brief_start(struct mmu_notifier *mn,
		       const struct mmu_notifier_range *range)
{
	struct brief_dev *dev = container_of(mn, struct brief_dev, notifier);

	spin_lock(&dev->lock);
	dev->invalidations++;
	spin_unlock(&dev->lock);
	return 0;
}

static const struct mmu_notifier_ops brief_ops = {
	.invalidate_range_start = brief_start,
};
