/* A trylock does not wait, so it may stand in atomic context. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct try_dev {
	spinlock_t lock;
	struct mutex mutex;
	int value;
};

bool try_dev_set(struct try_dev *dev, int value)
{
	bool done = false;

	spin_lock(&dev->lock);
	if (mutex_trylock(&dev->mutex)) {
		dev->value = value;
		mutex_unlock(&dev->mutex);
		done = true;
	}
	spin_unlock(&dev->lock);
	return done;
}
