/* Two drivers have a flag of one name and of different values: here, the one that waits. */
#include <linux/delay.h>
#include <linux/spinlock.h>

enum {
	POST_ASYNC = 1 << 0,
	POST_URGENT = 1 << 1,
};

#define POST_DEFAULT POST_URGENT

static void slow_post(unsigned int how)
{
	if (how & POST_ASYNC)
		return;
	msleep(1);
}

void slow_post_all(spinlock_t *lock)
{
	spin_lock(lock);
	slow_post(POST_ASYNC);
	slow_post(POST_DEFAULT); /* expect: HF101 "msleep() may sleep while the spinlock" */
	slow_post(2); /* expect: HF101 "msleep() may sleep while the spinlock" */
	spin_unlock(lock);
}
