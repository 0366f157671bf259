/* Functions whose purpose is to return with the lock held, or to release it. */
#include <linux/mutex.h>

struct wrap_dev {
	struct mutex mutex;
	int value;
};

static void wrap_dev_lock(struct wrap_dev *dev)
{
	mutex_lock(&dev->mutex);
}

static void wrap_dev_unlock(struct wrap_dev *dev)
{
	mutex_unlock(&dev->mutex);
}

static bool wrap_dev_try(struct wrap_dev *dev)
{
	return mutex_trylock(&dev->mutex);
}

void wrap_dev_add(struct wrap_dev *dev)
{
	wrap_dev_lock(dev);
	dev->value++;
	wrap_dev_unlock(dev);
	if (!wrap_dev_try(dev))
		return;
	dev->value++;
	wrap_dev_unlock(dev);
}
