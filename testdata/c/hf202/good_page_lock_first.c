/* The page lock is the outer one everywhere. */
#include <linux/mutex.h>
#include <linux/pagemap.h>

struct outer_cache {
	struct mutex mutex;
	struct page *page;
};

void outer_cache_clean(struct outer_cache *cache, struct page *page)
{
	lock_page(page);
	mutex_lock(&cache->mutex);
	ClearPageDirty(page);
	mutex_unlock(&cache->mutex);
	unlock_page(page);
}

void outer_cache_attach(struct outer_cache *cache, struct page *page)
{
	lock_page(page);
	mutex_lock(&cache->mutex);
	cache->page = page;
	mutex_unlock(&cache->mutex);
	unlock_page(page);
}
