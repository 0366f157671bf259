/* Of two locks of one class, the callee gives up its own, and waits under the other. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct end {
	spinlock_t lock;
	int moved;
};

static void wait_at(struct end *end)
{
	spin_unlock(&end->lock);
	msleep(10);
	spin_lock(&end->lock);
}

void move_both(struct end *from, struct end *to)
{
	spin_lock(&from->lock);
	spin_lock_nested(&to->lock, SINGLE_DEPTH_NESTING);
	wait_at(to); /* expect: HF101 "msleep() may sleep while the spinlock end.lock is held" */
	spin_unlock(&to->lock);
	spin_unlock(&from->lock);
}
