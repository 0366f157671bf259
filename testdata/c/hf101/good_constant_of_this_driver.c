/* Two drivers have a flag of one name and of different values: here, the one that does not wait. */
#include <linux/delay.h>
#include <linux/spinlock.h>

enum {
	POST_URGENT = 1 << 0,
	POST_ASYNC = 1 << 1,
};

#define POST_DEFAULT (POST_URGENT | POST_ASYNC)

static void quick_post(unsigned int how)
{
	if (how & POST_ASYNC)
		return;
	msleep(1);
}

void quick_post_both(spinlock_t *lock)
{
	spin_lock(lock);
	quick_post(POST_ASYNC);
	quick_post(POST_DEFAULT);
	spin_unlock(lock);
}
