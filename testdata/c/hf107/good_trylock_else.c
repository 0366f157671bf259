/* Blockable: wait for the mutex; not blockable: only try. */
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

struct either_dev {
	struct mmu_interval_notifier notifier;
	struct mutex mutex;
	bool valid;
};

static bool either_invalidate(struct mmu_interval_notifier *mni,
			      const struct mmu_notifier_range *range,
			      unsigned long seq)
{
	struct either_dev *dev = container_of(mni, struct either_dev, notifier);

	if (mmu_notifier_range_blockable(range))
		mutex_lock(&dev->mutex);
	else if (!mutex_trylock(&dev->mutex))
		return false;

	mmu_interval_set_seq(mni, seq);
	dev->valid = false;
	mutex_unlock(&dev->mutex);
	return true;
}

static const struct mmu_interval_notifier_ops either_ops = {
	.invalidate = either_invalidate,
};
