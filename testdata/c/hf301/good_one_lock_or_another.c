/* Success holds a lock either way; which one, the object says. */
#include <linux/errno.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct either_clock {
	spinlock_t lock;
	struct mutex mutex;
	bool may_sleep;
};

int either_clock_lock(struct either_clock *clock)
{
	spin_lock(&clock->lock);
	if (!clock->may_sleep)
		return 0;
	spin_unlock(&clock->lock);
	mutex_lock(&clock->mutex);
	if (clock->may_sleep)
		return 0;
	mutex_unlock(&clock->mutex);
	return -EAGAIN;
}
