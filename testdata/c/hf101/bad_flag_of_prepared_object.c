/* An object is prepared to be used where sleeping is allowed, and used under a spinlock. */
#include <linux/delay.h>
#include <linux/spinlock.h>

#define WALK_ATOMIC 1
#define WALK_FORWARD 2

struct plain_walk {
	int left;
	unsigned int mode;
};

static void plain_walk_start(struct plain_walk *walk, int count, unsigned int mode)
{
	walk->left = count;
	walk->mode = mode;
}

static bool plain_walk_next(struct plain_walk *walk)
{
	if (!walk->left)
		return false;
	walk->left--;
	if (!(walk->mode & WALK_ATOMIC))
		msleep(1);
	return true;
}

int plain_count(spinlock_t *lock, int count)
{
	struct plain_walk walk;
	int steps = 0;

	plain_walk_start(&walk, count, WALK_FORWARD);
	spin_lock(lock);
	while (plain_walk_next(&walk)) /* expect: HF101 "msleep() may sleep while the spinlock" */
		steps++;
	spin_unlock(lock);
	return steps;
}
