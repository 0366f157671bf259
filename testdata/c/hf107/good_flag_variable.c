/* The answer is kept in a variable and handed down. */
#include <linux/mmu_notifier.h>
#include <linux/rwsem.h>

struct flag_dev {
	struct mmu_notifier notifier;
	struct rw_semaphore sem;
	int invalidations;
};

static bool flag_lock(struct flag_dev *dev, bool may_block)
{
	if (may_block) {
		down_write(&dev->sem);
		return true;
	}
	return down_write_trylock(&dev->sem);
}

static int flag_start(struct mmu_notifier *mn,
		      const struct mmu_notifier_range *range)
{
	struct flag_dev *dev = container_of(mn, struct flag_dev, notifier);
	bool blockable = mmu_notifier_range_blockable(range);

	if (!flag_lock(dev, blockable))
		return -EAGAIN;
	dev->invalidations++;
	up_write(&dev->sem);
	return 0;
}

static const struct mmu_notifier_ops flag_ops = {
	.invalidate_range_start = flag_start,
};
