/* Every way to the sleep goes through the unlock label. */
#include <linux/delay.h>
#include <linux/errno.h>
#include <linux/spinlock.h>

struct exit_dev {
	spinlock_t lock;
	int users;
};

int exit_dev_claim(struct exit_dev *dev)
{
	int err = 0;

	spin_lock(&dev->lock);
	if (dev->users) {
		err = -EBUSY;
		goto unlock;
	}
	dev->users = 1;
unlock:
	spin_unlock(&dev->lock);
	if (err)
		msleep(1);
	return err;
}
