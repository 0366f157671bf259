/* Every function takes the locks in the same order. */
#include <linux/mutex.h>

struct order_dev {
	struct mutex config_mutex;
	struct mutex queue_mutex;
	int depth;
};

void order_set_depth(struct order_dev *dev, int depth)
{
	mutex_lock(&dev->config_mutex);
	mutex_lock(&dev->queue_mutex);
	dev->depth = depth;
	mutex_unlock(&dev->queue_mutex);
	mutex_unlock(&dev->config_mutex);
}

void order_flush(struct order_dev *dev)
{
	mutex_lock(&dev->config_mutex);
	mutex_lock(&dev->queue_mutex);
	dev->depth = 0;
	mutex_unlock(&dev->queue_mutex);
	mutex_unlock(&dev->config_mutex);
}

void order_each_alone(struct order_dev *dev)
{
	mutex_lock(&dev->queue_mutex);
	dev->depth++;
	mutex_unlock(&dev->queue_mutex);
	mutex_lock(&dev->config_mutex);
	dev->depth--;
	mutex_unlock(&dev->config_mutex);
}
