/* The second lock can fail, and that path forgets the first. */
#include <linux/mutex.h>

struct pair_queue {
	struct mutex outer;
	struct mutex inner;
	int used;
};

int pair_queue_add(struct pair_queue *queue)
{
	if (mutex_lock_interruptible(&queue->outer))
		return -ERESTARTSYS;
	if (mutex_lock_interruptible(&queue->inner))
		return -ERESTARTSYS; /* expect: HF301 "pair_queue.outer" */
	queue->used++;
	mutex_unlock(&queue->inner);
	mutex_unlock(&queue->outer);
	return 0;
}
