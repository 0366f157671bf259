/* The locks of what was just made are free, and nobody else knows of them: where they are taken means nothing. */
#include <linux/mm.h>
#include <linux/mutex.h>
#include <linux/slab.h>

struct fresh_pool {
	struct mutex lock;
	struct page *first;
};

struct fresh_item {
	struct mutex mutex;
	struct fresh_pool *pool;
};

struct page *fresh_move(struct fresh_pool *pool)
{
	struct page *page;

	mutex_lock(&pool->lock);
	page = alloc_page(GFP_KERNEL);
	if (page) {
		lock_page(page);
		pool->first = page;
	}
	mutex_unlock(&pool->lock);
	return page;
}

void fresh_keep(struct fresh_pool *pool, struct page *page)
{
	lock_page(page);
	mutex_lock(&pool->lock);
	pool->first = page;
	mutex_unlock(&pool->lock);
	unlock_page(page);
}

struct fresh_item *fresh_item_new(struct fresh_pool *pool)
{
	struct fresh_item *item;

	mutex_lock(&pool->lock);
	item = kzalloc(sizeof(*item), GFP_KERNEL);
	if (item) {
		mutex_init(&item->mutex);
		mutex_lock(&item->mutex);
		item->pool = pool;
	}
	mutex_unlock(&pool->lock);
	return item;
}

void fresh_item_sync(struct fresh_item *item)
{
	mutex_lock(&item->mutex);
	mutex_lock(&item->pool->lock);
	mutex_unlock(&item->pool->lock);
	mutex_unlock(&item->mutex);
}
