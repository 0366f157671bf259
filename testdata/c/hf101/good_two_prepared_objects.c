/* Two objects of one kind are prepared for use under a spinlock, and used in turn. */
#include <linux/delay.h>
#include <linux/spinlock.h>

#define TWIN_ATOMIC 1
#define TWIN_FORWARD 2

struct twin_walk {
	int left;
	unsigned int mode;
};

static void twin_walk_start(struct twin_walk *walk, int count, unsigned int mode)
{
	walk->left = count;
	walk->mode = mode;
}

static bool twin_walk_next(struct twin_walk *walk)
{
	if (!walk->left)
		return false;
	walk->left--;
	if (!(walk->mode & TWIN_ATOMIC))
		msleep(1);
	return true;
}

int twin_count(spinlock_t *lock, int count)
{
	struct twin_walk here;
	struct twin_walk there;
	int steps = 0;

	twin_walk_start(&here, count, TWIN_ATOMIC | TWIN_FORWARD);
	twin_walk_start(&there, count, TWIN_ATOMIC);
	spin_lock(lock);
	while (twin_walk_next(&here)) {
		if (!twin_walk_next(&there))
			break;
		steps++;
	}
	spin_unlock(lock);
	return steps;
}
