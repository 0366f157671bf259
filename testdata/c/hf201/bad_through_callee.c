/* One side of the inversion is spread over two functions. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct split_dev {
	spinlock_t ring_lock;
	spinlock_t stats_lock;
	int packets;
};

static void split_count(struct split_dev *dev)
{
	spin_lock(&dev->stats_lock); /* expect: HF201 "split_dev.stats_lock" */
	dev->packets++;
	spin_unlock(&dev->stats_lock);
}

void split_receive(struct split_dev *dev)
{
	spin_lock(&dev->ring_lock); /* note: HF201 "split_dev.ring_lock" */
	split_count(dev); /* note: HF201 "split_count" */
	spin_unlock(&dev->ring_lock);
}

void split_report(struct split_dev *dev)
{
	spin_lock(&dev->stats_lock); /* note: HF201 "split_dev.stats_lock" */
	spin_lock(&dev->ring_lock); /* note: HF201 "split_dev.ring_lock" */
	dev->packets = 0;
	spin_unlock(&dev->ring_lock);
	spin_unlock(&dev->stats_lock);
}
