#include <linux/mutex.h>

struct crate_list {
	struct crate_list *next;
};

struct ship {
	struct mutex lock;
	struct crate_list *first;
	int left;
};

static void ship_load(struct ship *ship, struct crate_list *onto)
{
	if (onto) {
		ship->left--;
		return;
	}
	mutex_lock(&ship->lock);
	ship->left--;
	mutex_unlock(&ship->lock);
}

/* A pointer in an object may be null. */
void ship_start(struct ship *ship)
{
	mutex_lock(&ship->lock);
	ship_load(ship, ship->first); /* expect: HF204 "ship.lock" */
	mutex_unlock(&ship->lock);
}
