/* One unlock for every path. */
#include <linux/errno.h>
#include <linux/mutex.h>

struct single_queue {
	struct mutex mutex;
	int used;
	int size;
};

int single_queue_push(struct single_queue *queue)
{
	int err = 0;

	mutex_lock(&queue->mutex);
	if (queue->used == queue->size)
		err = -ENOSPC;
	else
		queue->used++;
	mutex_unlock(&queue->mutex);
	return err;
}
