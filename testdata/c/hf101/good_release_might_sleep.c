/* The notifier's release callback runs in task context. */
#include <linux/kernel.h>
#include <linux/mmu_notifier.h>
#include <linux/workqueue.h>

struct release_dev {
	struct mmu_notifier notifier;
	struct work_struct work;
};

static void release_dev_release(struct mmu_notifier *mn, struct mm_struct *mm)
{
	struct release_dev *dev = container_of(mn, struct release_dev, notifier);

	might_sleep();
	flush_work(&dev->work);
}

static const struct mmu_notifier_ops release_dev_ops = {
	.release = release_dev_release,
};
