/* An error in the middle keeps the lock of its try. */
#include <linux/errno.h>
#include <linux/spinlock.h>

struct tried_box {
	spinlock_t lock;
	int full;
	int broken;
	int sent;
};

int tried_box_send(struct tried_box *box, unsigned int tries)
{
	unsigned int n = 0;

	do {
		spin_lock(&box->lock);
		if (box->broken)
			return -EIO; /* expect: HF301 "tried_box.lock" */
		if (!box->full)
			break;
		spin_unlock(&box->lock);
	} while (++n < tries);

	if (n >= tries)
		return -EAGAIN;
	box->sent++;
	spin_unlock(&box->lock);
	return 0;
}
