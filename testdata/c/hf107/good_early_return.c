/* A range that is not blockable is sent back before anything sleeps. */
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

struct early_dev {
	struct mmu_notifier notifier;
	struct mutex mutex;
	int invalidations;
};

static int early_start(struct mmu_notifier *mn,
		       const struct mmu_notifier_range *range)
{
	struct early_dev *dev = container_of(mn, struct early_dev, notifier);

	if (!mmu_notifier_range_blockable(range))
		return -EAGAIN;

	mutex_lock(&dev->mutex);
	dev->invalidations++;
	mutex_unlock(&dev->mutex);
	return 0;
}

static const struct mmu_notifier_ops early_ops = {
	.invalidate_range_start = early_start,
};
