/* read_lock readers do not wait for each other, and nobody writes under the other lock. */
#include <linux/spinlock.h>

struct readers_dev {
	rwlock_t names;
	rwlock_t values;
	int value;
};

int readers_by_name(struct readers_dev *dev)
{
	int value;

	read_lock(&dev->names);
	read_lock(&dev->values);
	value = dev->value;
	read_unlock(&dev->values);
	read_unlock(&dev->names);
	return value;
}

int readers_by_value(struct readers_dev *dev)
{
	int value;

	read_lock(&dev->values);
	read_lock(&dev->names);
	value = dev->value;
	read_unlock(&dev->names);
	read_unlock(&dev->values);
	return value;
}
