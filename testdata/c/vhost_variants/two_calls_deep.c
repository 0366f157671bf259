/* The mutex is taken two calls below the callback, the page lock three. */
#include <linux/mm.h>
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>

struct deep_ring {
	struct mutex lock;
	struct page *page;
};

struct deep_dev {
	struct mmu_notifier notifier;
	struct deep_ring ring;
};

static void deep_put_page(struct page *page)
{
	lock_page(page); /* expect: HF202 "may hold it already", note: HF103 "lock_page" */
	set_page_dirty(page);
	unlock_page(page);
	put_page(page);
}

static void deep_drop(struct deep_ring *ring)
{
	mutex_lock(&ring->lock); /* expect: HF202 "deep_ring.lock", note: HF102 "deep_ring.lock" */
	deep_put_page(ring->page); /* note: HF103 "deep_put_page" */
	ring->page = NULL;
	mutex_unlock(&ring->lock);
}

static void deep_flush(struct deep_dev *dev)
{
	deep_drop(&dev->ring); /* note: HF102 "deep_drop" */
}

static void deep_invalidate_range(struct mmu_notifier *mn,
				  struct mm_struct *mm,
				  unsigned long start, unsigned long end)
{
	deep_flush(container_of(mn, struct deep_dev, notifier)); /* expect: HF102 "deep_ring.lock", HF103 "lock_page" */
}

const struct mmu_notifier_ops deep_notifier_ops = {
	.invalidate_range = deep_invalidate_range,
};
