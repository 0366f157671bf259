/* lock_page waits until the page is unlocked. */
#include <linux/pagemap.h>
#include <linux/spinlock.h>

struct page_ring {
	spinlock_t lock;
	struct page *page;
};

void page_ring_mark(struct page_ring *ring)
{
	spin_lock(&ring->lock); /* note: HF103 "page_ring.lock" */
	lock_page(ring->page); /* expect: HF103 "lock_page" */
	SetPageError(ring->page);
	unlock_page(ring->page);
	spin_unlock(&ring->lock);
}
