/* The lock is taken again five calls away: code that hangs each time is found soon, so that
 * something on so long a way is likely to exclude it. */
#include <linux/spinlock.h>

struct cork {
	spinlock_t lock;
	int depth;
};

static void cork_sound(struct cork *cork)
{
	spin_lock(&cork->lock);
	cork->depth++;
	spin_unlock(&cork->lock);
}

static void cork_read(struct cork *cork)
{
	cork_sound(cork);
}

static void cork_turn(struct cork *cork)
{
	cork_read(cork);
}

static void cork_sweep(struct cork *cork)
{
	cork_turn(cork);
}

static void cork_patrol(struct cork *cork)
{
	cork_sweep(cork);
}

void cork_survey(struct cork *cork)
{
	spin_lock(&cork->lock);
	cork_patrol(cork);
	spin_unlock(&cork->lock);
}
