/* What follows when a reference was dropped runs in the same context as what goes before. */
#include <linux/delay.h>
#include <linux/refcount.h>
#include <linux/spinlock.h>

struct parked {
	refcount_t users;
	spinlock_t lock;
};

void parked_release(struct parked *parked)
{
	spin_lock(&parked->lock);
	if (!refcount_dec_and_test(&parked->users))
		msleep(1); /* expect: HF101 "parked.lock" */
	spin_unlock(&parked->lock);
}
