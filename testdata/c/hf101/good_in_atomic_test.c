/* The function asks whether it may sleep. */
#include <linux/delay.h>
#include <linux/preempt.h>
#include <linux/spinlock.h>

struct asking_dev {
	spinlock_t lock;
};

static void asking_wait(void)
{
	if (in_atomic())
		udelay(100);
	else
		usleep_range(100, 200);
}

void asking_dev_kick(struct asking_dev *dev)
{
	spin_lock(&dev->lock);
	asking_wait();
	spin_unlock(&dev->lock);
	asking_wait();
}
