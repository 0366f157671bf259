/* The mutex is locked again by its owner. */
#include <linux/mutex.h>

struct twice_dev {
	struct mutex mutex;
	int value;
};

void twice_update(struct twice_dev *dev)
{
	mutex_lock(&dev->mutex); /* note: HF204 "twice_dev.mutex" */
	if (dev->value)
		dev->value = 0;
	mutex_lock(&dev->mutex); /* expect: HF204 "twice_dev.mutex" */
	dev->value++;
	mutex_unlock(&dev->mutex);
	mutex_unlock(&dev->mutex);
}
