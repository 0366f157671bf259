/* A condition that is itself chosen: each alternative decides with what chose it. */
#include <linux/spinlock.h>

#define LOCKLESS 16

struct ring_dev {
	unsigned long features;
	spinlock_t xmit;
};

int ring_send(struct ring_dev *dev);
bool ring_stopped(struct ring_dev *dev);

int ring_poll(struct ring_dev *dev, int tries)
{
	int status = 0;

	for (; tries > 0; --tries) {
		if ((dev->features & LOCKLESS) == 0 ? spin_trylock(&dev->xmit) : true) {
			if (!ring_stopped(dev))
				status = ring_send(dev);
			if ((dev->features & LOCKLESS) == 0)
				spin_unlock(&dev->xmit);
			if (status)
				break;
		}
	}
	return status;
}
