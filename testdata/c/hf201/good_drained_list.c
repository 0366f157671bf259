#include <linux/list.h>
#include <linux/ww_mutex.h>

struct held_lock {
	struct ww_mutex mutex;
	struct list_head link;
};

struct held_set {
	struct ww_acquire_ctx ctx;
	struct list_head locks;
};

struct port {
	struct held_lock lock;
	struct mutex names;
	int value;
};

/* Gives back what was collected: the list is empty in the end. */
static void held_set_drop(struct held_set *set)
{
	while (!list_empty(&set->locks)) {
		struct held_lock *lock;

		lock = list_first_entry(&set->locks, struct held_lock, link);
		ww_mutex_unlock(&lock->mutex);
	}
}

int port_probe(struct port *port, struct held_set *set);

static int port_read(struct port *port, struct held_set *set)
{
	int ret = ww_mutex_lock(&port->lock.mutex, &set->ctx);

	if (!ret)
		ret = port_probe(port, set);
	if (ret < 0)
		ret = 0;
	held_set_drop(set);
	return ret;
}

int port_rename(struct port *port, struct held_set *set)
{
	int ret = port_read(port, set);

	mutex_lock(&port->names);
	port->value = ret;
	mutex_unlock(&port->names);
	return ret;
}

int port_show(struct port *port, struct held_set *set)
{
	int ret;

	mutex_lock(&port->names);
	ret = ww_mutex_lock(&port->lock.mutex, &set->ctx);
	if (!ret)
		ww_mutex_unlock(&port->lock.mutex);
	mutex_unlock(&port->names);
	return ret;
}
