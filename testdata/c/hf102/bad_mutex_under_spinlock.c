/* The mutex is taken inside the spinlock instead of around it. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct nested_dev {
	spinlock_t lock;
	struct mutex config_mutex;
	int mode;
};

void nested_dev_set_mode(struct nested_dev *dev, int mode)
{
	spin_lock(&dev->lock); /* note: HF102 "nested_dev.lock" */
	mutex_lock(&dev->config_mutex); /* expect: HF102 "nested_dev.config_mutex" */
	dev->mode = mode;
	mutex_unlock(&dev->config_mutex);
	spin_unlock(&dev->lock);
}
