/* The lock was not taken when mutex_lock_interruptible fails. */
#include <linux/mutex.h>

struct failed_queue {
	struct mutex mutex;
	int used;
};

int failed_queue_push(struct failed_queue *queue)
{
	int err = mutex_lock_interruptible(&queue->mutex);

	if (err)
		goto unlock;
	queue->used++;
unlock:
	mutex_unlock(&queue->mutex); /* expect: HF302 "failed_queue.mutex" */
	return err;
}
