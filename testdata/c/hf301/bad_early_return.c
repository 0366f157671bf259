/* The error path forgets the lock that every other path releases. */
#include <linux/errno.h>
#include <linux/mutex.h>

struct early_queue {
	struct mutex mutex;
	int used;
	int size;
};

int early_queue_push(struct early_queue *queue)
{
	mutex_lock(&queue->mutex); /* note: HF301 "early_queue.mutex" */
	if (queue->used == queue->size)
		return -ENOSPC; /* expect: HF301 "early_queue.mutex" */
	queue->used++;
	mutex_unlock(&queue->mutex);
	return 0;
}
