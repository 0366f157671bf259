/* The callee drops its caller's lock and returns with it held. */
#include <linux/delay.h>
#include <linux/mutex.h>

struct pause_queue {
	struct mutex mutex;
	int used;
};

static void pause_queue_wait(struct pause_queue *queue)
{
	mutex_unlock(&queue->mutex);
	msleep(1);
	mutex_lock(&queue->mutex);
}

void pause_queue_drain(struct pause_queue *queue)
{
	mutex_lock(&queue->mutex);
	while (queue->used)
		pause_queue_wait(queue);
	mutex_unlock(&queue->mutex);
}
