/* The lock is dropped before it is taken again. */
#include <linux/mutex.h>

struct again_dev {
	struct mutex mutex;
	int value;
};

void again_update(struct again_dev *dev)
{
	mutex_lock(&dev->mutex);
	if (dev->value)
		dev->value = 0;
	mutex_unlock(&dev->mutex);

	mutex_lock(&dev->mutex);
	dev->value++;
	mutex_unlock(&dev->mutex);
}
