/* Two functions take the same two locks in opposite order. */
#include <linux/mutex.h>

struct abba_dev {
	struct mutex config_mutex;
	struct mutex queue_mutex;
	int depth;
};

void abba_set_depth(struct abba_dev *dev, int depth)
{
	mutex_lock(&dev->config_mutex); /* note: HF201 "abba_dev.config_mutex" */
	mutex_lock(&dev->queue_mutex); /* expect: HF201 "abba_dev.queue_mutex" */
	dev->depth = depth;
	mutex_unlock(&dev->queue_mutex);
	mutex_unlock(&dev->config_mutex);
}

void abba_flush(struct abba_dev *dev)
{
	mutex_lock(&dev->queue_mutex); /* note: HF201 "abba_dev.queue_mutex" */
	mutex_lock(&dev->config_mutex); /* note: HF201 "abba_dev.config_mutex" */
	dev->depth = 0;
	mutex_unlock(&dev->config_mutex);
	mutex_unlock(&dev->queue_mutex);
}
