/* Locked under a condition, unlocked under the same. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct cond_queue {
	struct mutex mutex;
	spinlock_t lock;
	bool threaded;
	int used;
};

void cond_queue_add(struct cond_queue *queue, bool locked)
{
	if (!locked)
		mutex_lock(&queue->mutex);
	queue->used++;
	if (!locked)
		mutex_unlock(&queue->mutex);
}

void cond_queue_drop(struct cond_queue *queue)
{
	bool threaded = queue->threaded;

	if (threaded)
		mutex_lock(&queue->mutex);
	else
		spin_lock(&queue->lock);
	queue->used--;
	if (threaded)
		mutex_unlock(&queue->mutex);
	else
		spin_unlock(&queue->lock);
}
