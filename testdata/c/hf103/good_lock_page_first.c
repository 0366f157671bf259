/* The page is locked before the spinlock is taken. */
#include <linux/pagemap.h>
#include <linux/spinlock.h>

struct first_cache {
	spinlock_t lock;
	struct page *page;
	int marks;
};

void first_cache_mark(struct first_cache *cache, struct page *page)
{
	lock_page(page);
	spin_lock(&cache->lock);
	cache->page = page;
	cache->marks++;
	spin_unlock(&cache->lock);
	set_page_dirty(page);
	unlock_page(page);
}
