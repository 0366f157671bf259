/* Under the mutex the page lock is only tried. */
#include <linux/mutex.h>
#include <linux/pagemap.h>

struct trypage_cache {
	struct mutex mutex;
	struct page *page;
};

bool trypage_cache_clean(struct trypage_cache *cache)
{
	bool done = false;

	mutex_lock(&cache->mutex);
	if (trylock_page(cache->page)) {
		ClearPageDirty(cache->page);
		unlock_page(cache->page);
		done = true;
	}
	mutex_unlock(&cache->mutex);
	return done;
}

void trypage_cache_attach(struct trypage_cache *cache, struct page *page)
{
	lock_page(page);
	mutex_lock(&cache->mutex);
	cache->page = page;
	mutex_unlock(&cache->mutex);
	unlock_page(page);
}
