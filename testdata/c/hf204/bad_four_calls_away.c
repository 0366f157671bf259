/* The lock is taken again four calls away, which is told. */
#include <linux/spinlock.h>

struct buoy {
	spinlock_t lock;
	int depth;
};

static void buoy_sound(struct buoy *buoy)
{
	spin_lock(&buoy->lock);
	buoy->depth++;
	spin_unlock(&buoy->lock);
}

static void buoy_read(struct buoy *buoy)
{
	buoy_sound(buoy);
}

static void buoy_turn(struct buoy *buoy)
{
	buoy_read(buoy);
}

static void buoy_sweep(struct buoy *buoy)
{
	buoy_turn(buoy);
}

void buoy_survey(struct buoy *buoy)
{
	spin_lock(&buoy->lock);
	buoy_sweep(buoy); /* expect: HF204 "the spinlock buoy.lock is taken again while buoy_survey holds it" */
	spin_unlock(&buoy->lock);
}
