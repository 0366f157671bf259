/* Whoever drops a reference under the object's lock holds another one. */
#include <linux/refcount.h>
#include <linux/spinlock.h>

struct gateway {
	refcount_t users;
	spinlock_t lock;
	int timers;
};

static void gateway_destroy(struct gateway *gateway)
{
	spin_lock(&gateway->lock);
	gateway->timers = 0;
	spin_unlock(&gateway->lock);
}

static void gateway_put(struct gateway *gateway)
{
	if (refcount_dec_and_test(&gateway->users))
		gateway_destroy(gateway);
}

void gateway_stop_timer(struct gateway *gateway)
{
	spin_lock(&gateway->lock);
	if (gateway->timers)
		gateway_put(gateway);
	spin_unlock(&gateway->lock);
}
