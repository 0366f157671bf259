/* The callee has released the lock already. */
#include <linux/mutex.h>

struct ended_queue {
	struct mutex mutex;
	int used;
};

static void ended_queue_finish(struct ended_queue *queue)
{
	queue->used = 0;
	mutex_unlock(&queue->mutex);
}

void ended_queue_reset(struct ended_queue *queue)
{
	mutex_lock(&queue->mutex);
	ended_queue_finish(queue);
	mutex_unlock(&queue->mutex); /* expect: HF302 "ended_queue.mutex" */
}
