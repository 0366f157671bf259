/* What a function was given stands in the object that it makes and returns, and lets it wait. */
#include <linux/completion.h>
#include <linux/slab.h>
#include <linux/spinlock.h>

struct parcel_slip {
	bool waits;
	struct completion done;
};

static struct parcel_slip *parcel_slip_new(bool waits)
{
	struct parcel_slip *slip = kzalloc(sizeof(*slip), GFP_ATOMIC);

	if (!slip)
		return NULL;
	slip->waits = waits;
	return slip;
}

static int parcel_send(bool waits)
{
	struct parcel_slip *slip = parcel_slip_new(waits);

	if (!slip)
		return -ENOMEM;
	if (slip->waits)
		wait_for_completion(&slip->done);
	return 0;
}

int parcel_rush(spinlock_t *hatch)
{
	int err;

	spin_lock(hatch);
	err = parcel_send(true); /* expect: HF101 "wait_for_completion() may sleep while the spinlock" */
	spin_unlock(hatch);
	return err;
}
