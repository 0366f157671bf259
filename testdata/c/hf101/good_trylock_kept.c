/* The result of a trylock is kept in a variable and tested later. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct kept_dev {
	spinlock_t lock;
	int value;
};

void kept_update(struct kept_dev *dev)
{
	bool got = spin_trylock(&dev->lock);

	dev->value++;
	if (!got)
		msleep(1);
	if (got)
		spin_unlock(&dev->lock);
}

bool kept_retry(struct kept_dev *dev)
{
	if (!spin_trylock(&dev->lock)) {
		msleep(1);
		return false;
	}
	dev->value++;
	spin_unlock(&dev->lock);
	return true;
}
