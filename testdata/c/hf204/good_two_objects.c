/* The same field of two objects: two locks. */
#include <linux/mutex.h>

struct pair_dev {
	struct pair_dev *peer;
	struct mutex mutex;
	int value;
};

void pair_swap(struct pair_dev *dev)
{
	mutex_lock(&dev->mutex);
	mutex_lock_nested(&dev->peer->mutex, SINGLE_DEPTH_NESTING);
	swap(dev->value, dev->peer->value);
	mutex_unlock(&dev->peer->mutex);
	mutex_unlock(&dev->mutex);
}
