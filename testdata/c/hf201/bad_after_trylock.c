/* A lock that was got by trylock is held like any other: what is waited for under it counts. */
#include <linux/mutex.h>

struct aftertry_dev {
	struct mutex first;
	struct mutex second;
};

void aftertry_forward(struct aftertry_dev *dev)
{
	mutex_lock(&dev->first);
	mutex_lock(&dev->second); /* expect: HF201 "aftertry_dev.second" */
	mutex_unlock(&dev->second);
	mutex_unlock(&dev->first);
}

void aftertry_backward(struct aftertry_dev *dev)
{
	if (!mutex_trylock(&dev->second))
		return;
	mutex_lock(&dev->first); /* note: HF201 "aftertry_dev.first" */
	mutex_unlock(&dev->first);
	mutex_unlock(&dev->second);
}
