/* The lock is held only where the sleep is not reached. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct corr_dev {
	spinlock_t lock;
	int value;
};

void corr_update(struct corr_dev *dev, bool locked)
{
	if (locked)
		spin_lock(&dev->lock);
	dev->value++;
	if (!locked)
		msleep(1);
	if (locked)
		spin_unlock(&dev->lock);
}
