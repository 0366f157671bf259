/* The end callback waits for the device, two calls down, on any range. */
#include <linux/completion.h>
#include <linux/mmu_notifier.h>

struct end_dev {
	struct mmu_notifier notifier;
	struct completion idle;
};

static void end_dev_wait(struct end_dev *dev)
{
	wait_for_completion(&dev->idle); /* note: HF107 "wait_for_completion" */
}

static void end_dev_end(struct mmu_notifier *mn,
			const struct mmu_notifier_range *range)
{
	struct end_dev *dev = container_of(mn, struct end_dev, notifier);

	end_dev_wait(dev); /* expect: HF107 "wait_for_completion" */
}

static const struct mmu_notifier_ops end_dev_ops = {
	.invalidate_range_end = end_dev_end,
};
