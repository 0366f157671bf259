/* The ops table is filled at run time, just before the notifier is registered. */
#include <linux/mm.h>
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

struct runtime_dev {
	struct mmu_notifier notifier;
	struct mmu_notifier_ops ops;
	struct mutex map_mutex;
	bool mapped;
};

static void runtime_invalidate_range(struct mmu_notifier *mn,
				     struct mm_struct *mm,
				     unsigned long start, unsigned long end)
{
	struct runtime_dev *dev = container_of(mn, struct runtime_dev, notifier);

	mutex_lock(&dev->map_mutex); /* expect: HF102 "runtime_dev.map_mutex" */
	dev->mapped = false;
	mutex_unlock(&dev->map_mutex);
}

int runtime_dev_start(struct runtime_dev *dev, struct mm_struct *mm)
{
	struct mmu_notifier_ops *ops = &dev->ops;

	ops->invalidate_range = runtime_invalidate_range;
	dev->notifier.ops = ops;
	return mmu_notifier_register(&dev->notifier, mm);
}
