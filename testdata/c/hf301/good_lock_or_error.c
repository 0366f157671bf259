/* The lock is held when 0 is returned, and only then. */
#include <linux/errno.h>
#include <linux/mutex.h>

struct claim_dev {
	struct mutex mutex;
	bool dead;
	int value;
};

static int claim_dev_enter(struct claim_dev *dev)
{
	int err = mutex_lock_interruptible(&dev->mutex);

	if (err)
		return err;
	if (dev->dead) {
		mutex_unlock(&dev->mutex);
		return -ENODEV;
	}
	return 0;
}

int claim_dev_add(struct claim_dev *dev)
{
	int err = claim_dev_enter(dev);

	if (err)
		return err;
	dev->value++;
	mutex_unlock(&dev->mutex);
	return 0;
}
