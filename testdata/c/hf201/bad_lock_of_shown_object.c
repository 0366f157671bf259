/* An object that was just made is in the list of all before its lock is taken: others may hold it by then. */
#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/slab.h>

struct shown_pool {
	struct mutex lock;
	struct list_head items;
};

struct shown_item {
	struct mutex mutex;
	struct list_head entry;
	struct shown_pool *pool;
};

struct shown_item *shown_item_new(struct shown_pool *pool)
{
	struct shown_item *item = kzalloc(sizeof(*item), GFP_KERNEL);

	if (!item)
		return NULL;
	mutex_init(&item->mutex);
	mutex_lock(&pool->lock);
	list_add(&item->entry, &pool->items);
	mutex_lock(&item->mutex);
	item->pool = pool;
	mutex_unlock(&pool->lock);
	return item;
}

void shown_item_sync(struct shown_item *item)
{
	mutex_lock(&item->mutex);
	mutex_lock(&item->pool->lock); /* expect: HF201 "shown_item.mutex" */
	mutex_unlock(&item->pool->lock);
	mutex_unlock(&item->mutex);
}
