/* What a helper answers is known from what its caller has asked of the argument before. */
#include <linux/mutex.h>

#define MILL_WAIT 0x2u

struct mill {
	struct mutex stones;
	int sacks;
};

static int mill_may_wait(unsigned int how)
{
	if (how & MILL_WAIT)
		return 2;
	return 0;
}

static int mill_has(const struct mill *m)
{
	if (m)
		return 1;
	return 0;
}

int mill_grind(struct mill *m, unsigned int how)
{
	int waits;

	if (how & MILL_WAIT)
		mutex_lock(&m->stones);
	waits = mill_may_wait(how);
	if (!waits)
		mutex_lock(&m->stones);
	m->sacks--;
	mutex_unlock(&m->stones);
	return waits;
}

int mill_close(struct mill *m)
{
	int had;

	if (!m)
		return 0;
	mutex_lock(&m->stones);
	had = mill_has(m);
	if (!had)
		mutex_lock(&m->stones);
	m->sacks = 0;
	mutex_unlock(&m->stones);
	return had;
}
