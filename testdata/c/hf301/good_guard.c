/* guard() releases on every way out. */
#include <linux/cleanup.h>
#include <linux/errno.h>
#include <linux/mutex.h>

struct guard_queue {
	struct mutex mutex;
	int used;
	int size;
};

int guard_queue_push(struct guard_queue *queue)
{
	guard(mutex)(&queue->mutex);

	if (queue->used == queue->size)
		return -ENOSPC;
	queue->used++;
	return 0;
}

int guard_queue_pop(struct guard_queue *queue)
{
	scoped_guard(mutex, &queue->mutex) {
		if (!queue->used)
			return -ENOENT;
		queue->used--;
	}
	return 0;
}
