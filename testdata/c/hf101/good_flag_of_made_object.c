/* What a function was given stands in the object that it makes and returns. */
#include <linux/completion.h>
#include <linux/slab.h>
#include <linux/spinlock.h>

struct order_slip {
	bool waits;
	struct completion done;
};

static struct order_slip *order_slip_new(bool waits)
{
	struct order_slip *slip = kzalloc(sizeof(*slip), GFP_ATOMIC);

	if (!slip)
		return NULL;
	slip->waits = waits;
	return slip;
}

static int order_slip_send(struct order_slip *slip)
{
	if (slip->waits)
		wait_for_completion(&slip->done);
	return 0;
}

static int kitchen_order(bool waits)
{
	struct order_slip *slip = order_slip_new(waits);

	if (!slip)
		return -ENOMEM;
	return order_slip_send(slip);
}

int kitchen_rush(spinlock_t *hatch)
{
	int err;

	spin_lock(hatch);
	err = kitchen_order(false);
	spin_unlock(hatch);
	return err;
}
