/* Before the macro is defined, its name is that of the function which it wraps. */
#include <linux/delay.h>
#include <linux/errno.h>
#include <linux/spinlock.h>

struct link {
	spinlock_t lock;
};

static int link_call_patiently(struct link *link, int flags)
{
	int result;

	do {
		result = link_call(link, flags);
	} while (result == -EAGAIN);
	return result;
}

#define link_call(link, flags) link_call_patiently(link, flags)

int link_open(struct link *link)
{
	int result = link_call(link, 0);

	spin_lock(&link->lock);
	msleep(1); /* expect: HF101 "link.lock" */
	spin_unlock(&link->lock);
	return result;
}
