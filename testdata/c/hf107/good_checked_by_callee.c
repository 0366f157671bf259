/* The callee asks the range itself and reports that it could not go on. */
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

struct callee_dev {
	struct mmu_notifier notifier;
	struct mutex mutex;
	int invalidations;
};

static int callee_enter(struct callee_dev *dev,
			const struct mmu_notifier_range *range)
{
	if (mmu_notifier_range_blockable(range))
		mutex_lock(&dev->mutex);
	else if (!mutex_trylock(&dev->mutex))
		return -EAGAIN;
	return 0;
}

static int callee_start(struct mmu_notifier *mn,
			const struct mmu_notifier_range *range)
{
	struct callee_dev *dev = container_of(mn, struct callee_dev, notifier);
	int err = callee_enter(dev, range);

	if (err)
		return err;
	dev->invalidations++;
	mutex_unlock(&dev->mutex);
	return 0;
}

static const struct mmu_notifier_ops callee_ops = {
	.invalidate_range_start = callee_start,
};
