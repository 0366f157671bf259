/* The function that is handed over sleeps while its caller holds a lock. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct drawer {
	spinlock_t lock;
};

static void with_drawer(struct drawer *drawer, void (*work)(struct drawer *))
{
	spin_lock(&drawer->lock);
	work(drawer); /* expect: HF101 "msleep() may sleep while the spinlock drawer.lock is held" */
	spin_unlock(&drawer->lock);
}

static void settle(struct drawer *drawer)
{
	msleep(1);
}

void settle_drawer(struct drawer *drawer)
{
	with_drawer(drawer, settle);
}
