/* A lookup returns its object locked, or nothing. */
#include <linux/list.h>
#include <linux/mutex.h>

struct item {
	struct list_head link;
	struct mutex mutex;
	int id;
	int value;
};

static struct item *item_find_locked(struct list_head *items, int id)
{
	struct item *item;

	list_for_each_entry(item, items, link) {
		if (item->id == id) {
			mutex_lock(&item->mutex);
			return item;
		}
	}
	return NULL;
}

void item_set(struct list_head *items, int id, int value)
{
	struct item *item = item_find_locked(items, id);

	if (!item)
		return;
	item->value = value;
	mutex_unlock(&item->mutex);
}
