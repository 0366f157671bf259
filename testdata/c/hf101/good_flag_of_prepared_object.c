/* An object is prepared with a flag that says whether its user may sleep. */
#include <linux/delay.h>
#include <linux/spinlock.h>

#define WALK_ATOMIC 1
#define WALK_FORWARD 2

struct flag_walk {
	int left;
	unsigned int mode;
};

static void flag_walk_start(struct flag_walk *walk, int count, unsigned int mode)
{
	walk->left = count;
	walk->mode = mode;
}

static bool flag_walk_next(struct flag_walk *walk)
{
	if (!walk->left)
		return false;
	walk->left--;
	if (!(walk->mode & WALK_ATOMIC))
		msleep(1);
	return true;
}

int flag_count(spinlock_t *lock, int count)
{
	struct flag_walk walk;
	int steps = 0;

	flag_walk_start(&walk, count, WALK_ATOMIC | WALK_FORWARD);
	spin_lock(lock);
	while (flag_walk_next(&walk))
		steps++;
	spin_unlock(lock);
	return steps;
}
