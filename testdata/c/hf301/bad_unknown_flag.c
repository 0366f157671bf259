/* A flag that is refused, with the lock held. */
#include <linux/errno.h>
#include <linux/mutex.h>

#define POLL_STRANGE (1 << 3)

struct poll_queue {
	struct mutex lock;
	int last;
};

int poll_one(struct poll_queue *queue, int value, int flags)
{
	mutex_lock(&queue->lock);
	if (flags & POLL_STRANGE)
		return -EINVAL; /* expect: HF301 "held on this path" */
	queue->last = value;
	mutex_unlock(&queue->lock);
	return 0;
}
