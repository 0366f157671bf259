/* The sleeping lock is the outer one. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct around_dev {
	spinlock_t lock;
	struct mutex config_mutex;
	int mode;
};

void around_dev_set_mode(struct around_dev *dev, int mode)
{
	mutex_lock(&dev->config_mutex);
	spin_lock(&dev->lock);
	dev->mode = mode;
	spin_unlock(&dev->lock);
	mutex_unlock(&dev->config_mutex);
}
