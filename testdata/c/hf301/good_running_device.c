/* A device is stopped and started again around a change, if it runs. */
#include <linux/netdevice.h>
#include <linux/spinlock.h>

struct ring_card {
	struct net_device *dev;
	spinlock_t lock;
	int size;
};

void ring_stop(struct net_device *dev);
void ring_start(struct net_device *dev);

int ring_resize(struct ring_card *card, int size)
{
	struct net_device *dev = card->dev;

	if (netif_running(dev)) {
		spin_lock(&card->lock);
		ring_stop(dev);
	}
	card->size = size;
	if (netif_running(dev)) {
		ring_start(dev);
		spin_unlock(&card->lock);
	}
	return 0;
}
