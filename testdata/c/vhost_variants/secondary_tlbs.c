/* From 6.6 on the callback is called arch_invalidate_secondary_tlbs; its rules are the same. */
#include <linux/mm.h>
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

struct tlb_dev {
	struct mmu_notifier notifier;
	struct mutex map_mutex;
	struct page *page;
};

static void tlb_invalidate(struct mmu_notifier *mn, struct mm_struct *mm,
			   unsigned long start, unsigned long end)
{
	struct tlb_dev *dev = container_of(mn, struct tlb_dev, notifier);

	mutex_lock(&dev->map_mutex); /* expect: HF102 "tlb_dev.map_mutex" */
	dev->page = NULL;
	mutex_unlock(&dev->map_mutex);
}

static const struct mmu_notifier_ops tlb_notifier_ops = {
	.arch_invalidate_secondary_tlbs = tlb_invalidate,
};
