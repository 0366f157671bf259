/* trylock_page does not wait; a page that is busy is left for later. */
#include <linux/pagemap.h>
#include <linux/spinlock.h>

struct page_queue {
	spinlock_t lock;
	struct page *page;
};

bool page_queue_mark(struct page_queue *queue)
{
	bool marked = false;

	spin_lock(&queue->lock);
	if (trylock_page(queue->page)) {
		SetPageError(queue->page);
		unlock_page(queue->page);
		marked = true;
	}
	spin_unlock(&queue->lock);
	return marked;
}
