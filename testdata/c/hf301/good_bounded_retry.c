/* What follows the loop asks whether the tries were used up; a break leaves some. */
#include <linux/delay.h>
#include <linux/errno.h>
#include <linux/spinlock.h>

struct retry_box {
	spinlock_t lock;
	int full;
	int sent;
};

int retry_box_send(struct retry_box *box, unsigned int tries)
{
	unsigned int n = 0;

	do {
		spin_lock(&box->lock);
		if (!box->full)
			break;
		spin_unlock(&box->lock);
		msleep(1);
	} while (++n < tries);

	if (n >= tries)
		return -EAGAIN;
	box->sent++;
	spin_unlock(&box->lock);
	return 0;
}

int retry_box_find(struct retry_box *boxes, int low, int high)
{
	int left = high - low + 1;
	struct retry_box *box;

	do {
		box = &boxes[high - left];
		spin_lock(&box->lock);
		if (box->full)
			goto next;
		break;
next:
		spin_unlock(&box->lock);
	} while (--left > 0);

	if (left <= 0)
		return -EBUSY;
	box->sent++;
	spin_unlock(&box->lock);
	return 0;
}
