/* A helper says by the kind of a request who locks for it: a request of that kind finds it unlocked. */
#include <linux/mutex.h>

enum store_request { STORE_READ, STORE_PEEK, STORE_FLUSH, STORE_WRITE };

struct store {
	struct mutex lock;
	int dirty;
};

static int store_locks_first(int request)
{
	switch (request) {
	case STORE_READ:
	case STORE_PEEK:
	case STORE_FLUSH:
		return 0;
	default:
		return 1;
	}
}

static void store_flush(struct store *store)
{
	mutex_lock(&store->lock);
	store->dirty = 0;
	mutex_unlock(&store->lock);
}

void store_serve(struct store *store, int request)
{
	int locked = store_locks_first(request);

	if (locked)
		mutex_lock(&store->lock);
	switch (request) {
	case STORE_FLUSH:
		store_flush(store);
		break;
	case STORE_WRITE:
		store->dirty = 1;
		break;
	}
	if (locked)
		mutex_unlock(&store->lock);
}
