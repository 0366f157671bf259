/* A lock that moves from object to object, kept in a variable that callees are given and return. */
#include <linux/spinlock.h>

struct lane {
	spinlock_t lock;
};

struct parcel {
	unsigned long flags;
};

struct lane *lane_of(struct parcel *parcel);
bool lane_has(struct lane *lane, struct parcel *parcel);
bool parcel_try_claim(struct parcel *parcel);

static struct lane *lane_lock(struct parcel *parcel)
{
	struct lane *lane = lane_of(parcel);

	spin_lock(&lane->lock);
	return lane;
}

static struct lane *lane_relock(struct parcel *parcel, struct lane *locked)
{
	if (locked) {
		if (lane_has(locked, parcel))
			return locked;
		spin_unlock(&locked->lock);
	}
	return lane_lock(parcel);
}

static struct lane *parcel_put(struct parcel *parcel, struct lane *lane)
{
	if (!parcel_try_claim(parcel))
		return lane;
	lane = lane_relock(parcel, lane);
	parcel->flags = 0;
	return lane;
}

static struct lane *parcel_hold(struct parcel *parcel, struct lane *lane)
{
	lane = lane_relock(parcel, lane);
	parcel->flags = 1;
	return lane;
}

void parcels_move(struct parcel **parcels, int n)
{
	struct lane *lane = NULL;
	int i;

	for (i = 0; i < n; i++) {
		if (parcels[i]->flags & 1)
			lane = parcel_put(parcels[i], lane);
		else
			lane = parcel_hold(parcels[i], lane);
	}
	if (lane)
		spin_unlock(&lane->lock);
}

void parcels_move_wrong(struct parcel **parcels, int n)
{
	struct lane *lane = NULL;
	int i;

	for (i = 0; i < n; i++)
		lane = parcel_hold(parcels[i], lane);
	if (lane && n > 1)
		spin_unlock(&lane->lock);
} /* expect: HF301 "lane.lock" */
