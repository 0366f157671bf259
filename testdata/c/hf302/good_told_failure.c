/* Which results a call that did not get its lock can have. */
#include <linux/errno.h>
#include <linux/mutex.h>
#include <linux/ww_mutex.h>

struct told_lane {
	struct mutex mutex;
	struct ww_mutex ticket;
	int used;
};

/* Nothing else but a signal makes it fail. */
void told_lane_push(struct told_lane *lane)
{
	if (mutex_lock_interruptible(&lane->mutex) == -EINTR)
		return;
	lane->used++;
	mutex_unlock(&lane->mutex);
}

static int told_lane_enter(struct told_lane *lane, struct ww_acquire_ctx *order)
{
	int err = ww_mutex_lock(&lane->ticket, order);

	/* In this order, it has been taken before. */
	return err == -EALREADY ? 0 : err;
}

/* Without an order, there is none in which it could have been. */
int told_lane_swap(struct told_lane *lane)
{
	int err = told_lane_enter(lane, NULL);

	if (err)
		return err;
	lane->used++;
	ww_mutex_unlock(&lane->ticket);

	err = told_lane_enter(lane, NULL);
	if (err)
		return err;
	lane->used--;
	ww_mutex_unlock(&lane->ticket);
	return 0;
}
