/* The function tests the flags before it does what may sleep. */
#include <linux/delay.h>
#include <linux/gfp.h>
#include <linux/spinlock.h>

struct allow_dev {
	spinlock_t lock;
};

static void allow_wait(gfp_t gfp)
{
	if (gfpflags_allow_blocking(gfp))
		msleep(1);
}

void allow_dev_kick(struct allow_dev *dev)
{
	spin_lock(&dev->lock);
	allow_wait(GFP_ATOMIC);
	spin_unlock(&dev->lock);
	allow_wait(GFP_KERNEL);
}
