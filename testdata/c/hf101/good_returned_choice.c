/* What a helper returns hangs on a flag that it is given: who gives it that flag need not wait. */
#include <linux/delay.h>
#include <linux/spinlock.h>

#define RELAY_NOWAIT 4

struct relay {
	spinlock_t lock;
	int pending;
};

static int relay_patience(int flags)
{
	return flags & RELAY_NOWAIT ? 0 : 20;
}

void relay_poll(struct relay *relay)
{
	spin_lock(&relay->lock);
	if (relay->pending && relay_patience(RELAY_NOWAIT))
		msleep(1);
	spin_unlock(&relay->lock);
}
