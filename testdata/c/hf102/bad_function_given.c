/* The function that is given is the one that is called directly. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

static spinlock_t outbox;
static struct mutex source;

int take_from_user(void *from)
{
	mutex_lock(&source);
	mutex_unlock(&source);
	return 0;
}

static int fill(int (*take)(void *), void *from)
{
	return take == take_from_user ? take_from_user(from) : take(from);
}

int send_reply(void *from)
{
	int failed;

	spin_lock(&outbox);
	failed = fill(take_from_user, from); /* expect: HF102 "mutex_lock" */
	spin_unlock(&outbox);
	return failed;
}
