/* The caller gives some, which is more than none. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct letter {
	void *address;
	unsigned long stamps;
};

static spinlock_t box;
static struct mutex counter;

static int letter_send(struct letter *letter)
{
	if (letter->stamps <= 0)
		return 0;
	mutex_lock(&counter);
	mutex_unlock(&counter);
	return 1;
}

int letter_drop(void)
{
	struct letter letter = { .stamps = 2 };
	int sent;

	spin_lock(&box);
	sent = letter_send(&letter); /* expect: HF102 "mutex_lock" */
	spin_unlock(&box);
	return sent;
}
