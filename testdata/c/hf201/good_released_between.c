/* The first lock is released before the second is taken, although one function does both. */
#include <linux/mutex.h>

struct steps_dev {
	struct mutex first;
	struct mutex second;
	int value;
};

static int steps_read(struct steps_dev *dev)
{
	int value;

	mutex_lock(&dev->second);
	value = dev->value;
	mutex_unlock(&dev->second);
	return value;
}

void steps_forward(struct steps_dev *dev)
{
	int value;

	mutex_lock(&dev->first);
	value = steps_read(dev);
	dev->value = value + 1;
	mutex_unlock(&dev->first);
}

void steps_backward(struct steps_dev *dev)
{
	int value = steps_read(dev);

	mutex_lock(&dev->first);
	dev->value = value - 1;
	mutex_unlock(&dev->first);
}
