/* Waiting for the page's write-back is waiting for the disk. */
#include <linux/pagemap.h>
#include <linux/spinlock.h>

struct wb_cache {
	spinlock_t lock;
	struct page *page;
};

void wb_cache_flush(struct wb_cache *cache)
{
	spin_lock(&cache->lock);
	wait_on_page_writeback(cache->page); /* expect: HF103 "wait_on_page_writeback" */
	spin_unlock(&cache->lock);
	wait_on_page_writeback(cache->page);
}
