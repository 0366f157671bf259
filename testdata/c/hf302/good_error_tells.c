#include <linux/errno.h>
#include <linux/spinlock.h>

struct slot {
	spinlock_t lock;
	int users;
};

int slot_renew(struct slot *slot);

/* Only where it says -EAGAIN, the lock is still held. */
static int slot_recycle(struct slot *slot)
{
	if (slot->users)
		return -EAGAIN;
	spin_unlock(&slot->lock);
	return slot_renew(slot);
}

int slot_get(struct slot *slot)
{
	int error;

	spin_lock(&slot->lock);
	error = slot_recycle(slot);
	if (error == -EAGAIN)
		goto skip;
	return error;

skip:
	spin_unlock(&slot->lock);
	return error;
}
