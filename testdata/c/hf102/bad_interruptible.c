/* A lock that a signal can interrupt still sleeps. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct intr_dev {
	spinlock_t lock;
	struct mutex mutex;
	int value;
};

int intr_dev_set(struct intr_dev *dev, int value)
{
	int err;

	spin_lock(&dev->lock);
	err = mutex_lock_interruptible(&dev->mutex); /* expect: HF102 "intr_dev.mutex" */
	if (!err) {
		dev->value = value;
		mutex_unlock(&dev->mutex);
	}
	spin_unlock(&dev->lock);
	return err;
}
