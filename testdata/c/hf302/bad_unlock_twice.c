/* The error path unlocks, and then falls through to the unlock at the end. */
#include <linux/errno.h>
#include <linux/mutex.h>

struct double_queue {
	struct mutex mutex;
	int used;
	int size;
};

int double_queue_push(struct double_queue *queue)
{
	int err = 0;

	mutex_lock(&queue->mutex);
	if (queue->used == queue->size) {
		mutex_unlock(&queue->mutex);
		err = -ENOSPC;
	} else {
		queue->used++;
	}
	mutex_unlock(&queue->mutex); /* expect: HF302 "double_queue.mutex" */
	return err;
}
