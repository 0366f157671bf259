/* The page may be locked when the start callback runs; the same mutex is held around lock_page. */
#include <linux/mmu_notifier.h>
#include <linux/mutex.h>
#include <linux/pagemap.h>

struct start_cache {
	struct mmu_notifier notifier;
	struct mutex mutex;
	struct page *page;
};

static int start_cache_start(struct mmu_notifier *mn,
			     const struct mmu_notifier_range *range)
{
	struct start_cache *cache = container_of(mn, struct start_cache, notifier);

	if (!mmu_notifier_range_blockable(range))
		return -EAGAIN;
	mutex_lock(&cache->mutex); /* expect: HF202 "start_cache.mutex" */
	cache->page = NULL;
	mutex_unlock(&cache->mutex);
	return 0;
}

static const struct mmu_notifier_ops start_cache_ops = {
	.invalidate_range_start = start_cache_start,
};

void start_cache_write(struct start_cache *cache)
{
	mutex_lock(&cache->mutex); /* note: HF202 "start_cache.mutex" */
	if (cache->page) {
		folio_lock(page_folio(cache->page)); /* note: HF202 "page lock" */
		folio_mark_dirty(page_folio(cache->page));
		folio_unlock(page_folio(cache->page));
	}
	mutex_unlock(&cache->mutex);
}
