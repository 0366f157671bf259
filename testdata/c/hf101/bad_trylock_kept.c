/* The trylock succeeded, and then it sleeps. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct caught_dev {
	spinlock_t lock;
	int value;
};

void caught_update(struct caught_dev *dev)
{
	bool got = spin_trylock(&dev->lock); /* note: HF101 "caught_dev.lock" */

	dev->value++;
	if (got) {
		msleep(1); /* expect: HF101 "msleep" */
		spin_unlock(&dev->lock);
	}
}
