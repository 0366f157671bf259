/* A call that is made directly for one function only, as retpolines suggest, is not made for another. */
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

static int take_from_memory(void *from)
{
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
	failed = fill(take_from_memory, from);
	spin_unlock(&outbox);
	return failed;
}
