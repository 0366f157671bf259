/* A copy of a global is null, and what is asked under the lock is whether something else was found. */
#include <linux/mutex.h>

struct found_device {
	int number;
};

extern struct found_device *found_search(int number);

static DEFINE_MUTEX(found_list_lock);
static DEFINE_MUTEX(found_open_lock);
static struct found_device *found_default;

static struct found_device *found_get(int number)
{
	struct found_device *device = found_default;

	if (!device) {
		mutex_lock(&found_list_lock);
		device = found_search(number);
		if (!device)
			found_default = found_search(0);
		mutex_unlock(&found_list_lock);
	}
	return device;
}

int found_open(int number)
{
	struct found_device *device;

	mutex_lock(&found_open_lock);
	device = found_get(number);
	mutex_unlock(&found_open_lock);
	return device->number;
}

void found_close(void)
{
	mutex_lock(&found_list_lock);
	mutex_lock(&found_open_lock); /* expect: HF201 "found_list_lock" */
	mutex_unlock(&found_open_lock);
	mutex_unlock(&found_list_lock);
}
