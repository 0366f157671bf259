/* The lock arrives as a parameter of a function that knows nothing of the device. */
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

struct param_dev {
	struct mmu_notifier notifier;
	struct mutex map_mutex;
	int generation;
};

static void param_bump(struct mutex *lock, int *generation)
{
	mutex_lock(lock); /* note: HF102 "param_dev.map_mutex" */
	(*generation)++;
	mutex_unlock(lock);
}

static void param_invalidate_range(struct mmu_notifier *mn,
				   struct mm_struct *mm,
				   unsigned long start, unsigned long end)
{
	struct param_dev *dev = container_of(mn, struct param_dev, notifier);

	param_bump(&dev->map_mutex, &dev->generation); /* expect: HF102 "param_dev.map_mutex" */
}

static const struct mmu_notifier_ops param_notifier_ops = {
	.invalidate_range = param_invalidate_range,
};
