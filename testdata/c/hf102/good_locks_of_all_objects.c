/* A loop takes the locks of all objects, another one gives them back. */
#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct all_object {
	spinlock_t lock;
	struct list_head list;
};

static LIST_HEAD(all_objects);

static void all_lock(void)
{
	struct all_object *object;
	int i = 0;

	list_for_each_entry(object, &all_objects, list)
		spin_lock_nested(&object->lock, i++);
}

static void all_unlock(void)
{
	struct all_object *object;

	list_for_each_entry(object, &all_objects, list)
		spin_unlock(&object->lock);
}

void all_change(struct mutex *mutex)
{
	all_lock();
	all_unlock();
	mutex_lock(mutex);
	mutex_unlock(mutex);
}
