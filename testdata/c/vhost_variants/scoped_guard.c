/* The mutex is taken by scoped_guard, and released where its block ends. */
#include <linux/cleanup.h>
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

struct scoped_dev {
	struct mmu_notifier notifier;
	struct mutex map_mutex;
	bool mapped;
};

static void scoped_invalidate_range(struct mmu_notifier *mn,
				    struct mm_struct *mm,
				    unsigned long start, unsigned long end)
{
	struct scoped_dev *dev = container_of(mn, struct scoped_dev, notifier);

	scoped_guard(mutex, &dev->map_mutex) { /* expect: HF102 "scoped_dev.map_mutex" */
		dev->mapped = false;
	}
}

static const struct mmu_notifier_ops scoped_notifier_ops = {
	.invalidate_range = scoped_invalidate_range,
};
