/* The caller says by flags whether the lock is taken, and by others whether it is kept. */
#include <linux/mutex.h>

#define PUSH_LOCKED (1 << 0)
#define PUSH_KEEP (1 << 1)

struct push_queue {
	struct mutex lock;
	int last;
};

int push_one(struct push_queue *queue, int value, int flags)
{
	if (!(flags & PUSH_LOCKED))
		mutex_lock(&queue->lock);
	queue->last = value;
	if (!(flags & PUSH_KEEP))
		mutex_unlock(&queue->lock);
	return 0;
}
