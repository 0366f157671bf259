/* One function locks the page under the mutex, the other takes the mutex with the page locked. */
#include <linux/mutex.h>
#include <linux/pagemap.h>

struct inv_cache {
	struct mutex mutex;
	struct page *page;
};

void inv_cache_clean(struct inv_cache *cache)
{
	mutex_lock(&cache->mutex); /* note: HF202 "inv_cache.mutex" */
	lock_page(cache->page); /* expect: HF202 "page lock" */
	ClearPageDirty(cache->page);
	unlock_page(cache->page);
	mutex_unlock(&cache->mutex);
}

void inv_cache_attach(struct inv_cache *cache, struct page *page)
{
	lock_page(page); /* note: HF202 "page lock" */
	mutex_lock(&cache->mutex); /* note: HF202 "inv_cache.mutex" */
	cache->page = page;
	mutex_unlock(&cache->mutex);
	unlock_page(page);
}
