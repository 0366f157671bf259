/* What a wait runs before it sleeps, it runs without the lock. */
#include <linux/mutex.h>
#include <linux/wait.h>

struct flushed_queue {
	spinlock_t lock;
	struct mutex mutex;
	wait_queue_head_t wait;
	int pending;
};

static void flushed_queue_flush(struct flushed_queue *queue)
{
	mutex_lock(&queue->mutex);
	queue->pending = 0;
	mutex_unlock(&queue->mutex);
}

void flushed_queue_freeze(struct flushed_queue *queue)
{
	spin_lock_irq(&queue->lock);
	wait_event_lock_irq_cmd(queue->wait, !queue->pending, queue->lock, flushed_queue_flush(queue));
	spin_unlock_irq(&queue->lock);
}
