/* read_lock may be taken again by its holder, and a trylock of a held lock only fails. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct reread_dev {
	rwlock_t lock;
	struct mutex mutex;
	int value;
};

static int reread_get(struct reread_dev *dev)
{
	int value;

	read_lock(&dev->lock);
	value = dev->value;
	read_unlock(&dev->lock);
	return value;
}

int reread_twice(struct reread_dev *dev)
{
	int sum;

	read_lock(&dev->lock);
	sum = dev->value + reread_get(dev);
	read_unlock(&dev->lock);
	return sum;
}

void reread_try(struct reread_dev *dev)
{
	mutex_lock(&dev->mutex);
	if (!mutex_trylock(&dev->mutex))
		dev->value++;
	else
		mutex_unlock(&dev->mutex);
	mutex_unlock(&dev->mutex);
}
