/* A variable that is set under several tests, of which the first is one of the caller's flags. */
#include <linux/delay.h>
#include <linux/spinlock.h>

#define QUEUE_NOWAIT 0x40
#define QUEUE_INPLACE 0x4000

struct copy_queue {
	spinlock_t lock;
	int mapped;
	int shared;
	int pinned;
	int done;
};

static int copy_all(struct copy_queue *queue, int flags, int length)
{
	bool inplace = false;

	if ((flags & QUEUE_INPLACE) && length) {
		if (queue->mapped) {
			if (queue->pinned)
				inplace = true;
		} else if (queue->shared) {
			inplace = true;
		}
	}
	while (length > 0) {
		int part = queue->done - length;

		if (!inplace)
			queue->done++;
		else
			msleep(1);
		length -= part;
	}
	return 0;
}

void copy_under_lock(struct copy_queue *queue, int length)
{
	spin_lock(&queue->lock);
	copy_all(queue, QUEUE_NOWAIT, length);
	spin_unlock(&queue->lock);
}
