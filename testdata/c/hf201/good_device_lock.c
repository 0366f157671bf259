/* The locks of devices are ordered by the tree that the devices form, which no code shows. */
#include <linux/device.h>
#include <linux/mutex.h>

struct gauge {
	struct mutex lock;
	struct device *dev;
	struct device *bridge;
};

void gauge_probe(struct gauge *gauge)
{
	device_lock(gauge->dev);
	mutex_lock(&gauge->lock);
	mutex_unlock(&gauge->lock);
	device_unlock(gauge->dev);
}

void gauge_detach(struct gauge *gauge)
{
	mutex_lock(&gauge->lock);
	device_lock(gauge->bridge);
	device_unlock(gauge->bridge);
	mutex_unlock(&gauge->lock);
}
