/* A loop that changes from one list's lock to another's, and skips some of what it is given. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct relock_list {
	spinlock_t lock;
};

struct relock_item {
	struct relock_list *list;
	int skipped;
};

static struct relock_list *relock_take(struct relock_item *item)
{
	struct relock_list *list = item->list;

	spin_lock(&list->lock);
	return list;
}

static void relock(struct relock_item *item, struct relock_list **held)
{
	if (*held) {
		if (item->list == *held)
			return;
		spin_unlock(&(*held)->lock);
	}
	*held = relock_take(item);
}

static void relock_all(struct relock_item **items, int count)
{
	struct relock_list *list = NULL;
	int i;

	for (i = 0; i < count; i++) {
		if (items[i]->skipped)
			continue;
		relock(items[i], &list);
	}
	if (list)
		spin_unlock(&list->lock);
}

void relock_user(struct relock_item **items, int count, struct mutex *mutex)
{
	relock_all(items, count);
	mutex_lock(mutex);
	mutex_unlock(mutex);
}
