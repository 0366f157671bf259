/* A helper gives the lock up and finds its object again, or another one, or none. */
#include <linux/spinlock.h>

struct found_timer {
	spinlock_t lock;
	int id;
	struct found_timer *next;
};

struct found_timer *found_timer_by_id(int id);

static struct found_timer *found_timer_lock(int id)
{
	struct found_timer *timer = found_timer_by_id(id);

	if (!timer)
		return NULL;
	spin_lock(&timer->lock);
	return timer;
}

static struct found_timer *found_timer_wait(struct found_timer *timer)
{
	int id = timer->id;

	spin_unlock(&timer->lock);
	return found_timer_lock(id);
}

void found_timer_delete(struct found_timer *timer)
{
	spin_lock(&timer->lock);
	if (found_timer_wait(timer) != timer)
		return;
	spin_unlock(&timer->lock);
}
