/* The condition is the wrong way round: it sleeps exactly when the lock is held. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct anticorr_dev {
	spinlock_t lock;
	int value;
};

void anticorr_update(struct anticorr_dev *dev, bool locked)
{
	if (locked)
		spin_lock(&dev->lock);
	dev->value++;
	if (locked)
		msleep(1); /* expect: HF101 "msleep" */
	if (locked)
		spin_unlock(&dev->lock);
}
