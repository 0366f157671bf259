/* The start callback takes its mutex without asking whether it may block. */
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

struct rude_dev {
	struct mmu_notifier notifier;
	struct mutex mutex;
	int invalidations;
};

static int rude_start(struct mmu_notifier *mn,
		      const struct mmu_notifier_range *range)
{
	struct rude_dev *dev = container_of(mn, struct rude_dev, notifier);

	mutex_lock(&dev->mutex); /* expect: HF107 "rude_dev.mutex" */
	dev->invalidations++;
	mutex_unlock(&dev->mutex);
	return 0;
}

static const struct mmu_notifier_ops rude_ops = {
	.invalidate_range_start = rude_start,
};
