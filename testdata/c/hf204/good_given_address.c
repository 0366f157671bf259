#include <linux/mutex.h>

struct parcel_list {
	struct parcel_list *next;
};

struct van {
	struct mutex lock;
	struct parcel_list loaded;
	int left;
};

/* Without a list, it is told to lock for itself. */
static void van_load(struct van *van, struct parcel_list *onto)
{
	if (onto) {
		van->left--;
		return;
	}
	mutex_lock(&van->lock);
	van->left--;
	mutex_unlock(&van->lock);
}

/* The address of a variable, or of a part of an object, is never null. */
void van_start(struct van *van)
{
	struct parcel_list collected = { 0 };

	mutex_lock(&van->lock);
	van_load(van, &collected);
	van_load(van, &van->loaded);
	mutex_unlock(&van->lock);
}
