/* might_sleep() says that the function may sleep; the slot that it is stored in runs atomic. */
#include <linux/kernel.h>
#include <linux/mmu_notifier.h>

struct declared_dev {
	struct mmu_notifier notifier;
	int invalidations;
};

static void declared_invalidate(struct mmu_notifier *mn, struct mm_struct *mm,
				unsigned long start, unsigned long end)
{
	struct declared_dev *dev = container_of(mn, struct declared_dev, notifier);

	might_sleep(); /* expect: HF101 "might_sleep" */
	dev->invalidations++;
}

static const struct mmu_notifier_ops declared_ops = {
	.invalidate_range = declared_invalidate,
};
