/* A condition that ends the wait with a lock held is asked after the sleep. */
#include <linux/spinlock.h>
#include <linux/wait.h>

struct bar {
	spinlock_t lock;
	wait_queue_head_t queue;
	int free;
};

static int bar_find_and_lock(struct bar *bar)
{
	spin_lock(&bar->lock);
	if (bar->free)
		return 1;
	spin_unlock(&bar->lock);
	return 0;
}

void bar_take(struct bar *bar)
{
	wait_event(bar->queue, bar_find_and_lock(bar));
	bar->free = 0;
	spin_unlock(&bar->lock);
}

int bar_take_unless_signalled(struct bar *bar)
{
	int failed = wait_event_interruptible(bar->queue, bar_find_and_lock(bar));

	if (failed)
		return failed;
	bar->free = 0;
	spin_unlock(&bar->lock);
	return 0;
}

int bar_take_in_time(struct bar *bar)
{
	long left = wait_event_killable_timeout(bar->queue, bar_find_and_lock(bar), 10);

	if (left <= 0)
		return left ? left : 1;
	bar->free = 0;
	spin_unlock(&bar->lock);
	return 0;
}
