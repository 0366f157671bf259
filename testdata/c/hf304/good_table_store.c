/* The same function in a slot that may sleep. */
#include <linux/kernel.h>
#include <linux/mmu_notifier.h>

struct released_dev {
	struct mmu_notifier notifier;
	int releases;
};

static void released_release(struct mmu_notifier *mn, struct mm_struct *mm)
{
	struct released_dev *dev = container_of(mn, struct released_dev, notifier);

	might_sleep();
	dev->releases++;
}

static const struct mmu_notifier_ops released_ops = {
	.release = released_release,
};
