/* A second try is made only without the flag: a callee that sets others asks for it all the same. */
#include <linux/gfp.h>
#include <linux/mutex.h>

#define TANK_MAY_WAIT 0x2u
#define TANK_NO_SPILL 0x4u
#define TANK_DEEP     0x8u

struct tank {
	struct mutex refill;
	int litres;
};

int tank_level(struct tank *t);

static int tank_draw(struct tank *t, unsigned int how)
{
	how |= TANK_NO_SPILL;
	if (tank_level(t))
		return 1;
	if (!((how & ~TANK_DEEP) & TANK_MAY_WAIT))
		return 0;
	return 2;
}

int tank_fill_glass(struct tank *t, unsigned int how)
{
	int litres;

again:
	if (how & TANK_MAY_WAIT)
		mutex_lock(&t->refill);
	litres = tank_draw(t, how);
	if (!litres) {
		how |= TANK_MAY_WAIT;
		goto again;
	}
	t->litres -= litres;
	if (how & TANK_MAY_WAIT)
		mutex_unlock(&t->refill);
	return litres;
}
