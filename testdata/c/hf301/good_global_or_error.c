/* The device is handed out with the lock held; an error comes without it. */
#include <linux/err.h>
#include <linux/mutex.h>

struct only_device {
	int value;
};

static DEFINE_MUTEX(only_mutex);
static struct only_device *only;

static struct only_device *only_get(void)
{
	mutex_lock(&only_mutex);
	if (only)
		return only;
	mutex_unlock(&only_mutex);
	return ERR_PTR(-ENODEV);
}

static void only_put(struct only_device *device)
{
	device->value++;
	mutex_unlock(&only_mutex);
}

int only_read(void)
{
	struct only_device *device = only_get();
	int value;

	if (IS_ERR(device))
		return PTR_ERR(device);
	value = device->value;
	only_put(device);
	return value;
}
