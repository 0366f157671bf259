/* The test is there, but it blocks in the wrong branch. */
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

struct reversed_dev {
	struct mmu_interval_notifier notifier;
	struct mutex mutex;
	bool valid;
};

static bool reversed_invalidate(struct mmu_interval_notifier *mni,
				const struct mmu_notifier_range *range,
				unsigned long seq)
{
	struct reversed_dev *dev = container_of(mni, struct reversed_dev, notifier);

	if (!mmu_notifier_range_blockable(range))
		mutex_lock(&dev->mutex); /* expect: HF107 "reversed_dev.mutex" */
	else if (!mutex_trylock(&dev->mutex))
		return false;

	mmu_interval_set_seq(mni, seq);
	dev->valid = false;
	mutex_unlock(&dev->mutex);
	return true;
}

static const struct mmu_interval_notifier_ops reversed_ops = {
	.invalidate = reversed_invalidate,
};
