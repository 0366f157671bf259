/* What has to be done under the mutex is done after the spinlock, on every path. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct later_dev {
	spinlock_t lock;
	struct mutex mutex;
	bool dirty;
	int syncs;
};

void later_dev_sync(struct later_dev *dev)
{
	spin_lock(&dev->lock);
	if (!dev->dirty) {
		spin_unlock(&dev->lock);
		return;
	}
	dev->dirty = false;
	spin_unlock(&dev->lock);

	mutex_lock(&dev->mutex);
	dev->syncs++;
	mutex_unlock(&dev->mutex);
}
