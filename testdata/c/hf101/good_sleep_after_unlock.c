/* The lock is dropped around the wait, and the condition is read under it again. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct polite_queue {
	spinlock_t lock;
	bool busy;
};

void polite_queue_drain(struct polite_queue *queue)
{
	spin_lock(&queue->lock);
	while (queue->busy) {
		spin_unlock(&queue->lock);
		msleep(1);
		spin_lock(&queue->lock);
	}
	spin_unlock(&queue->lock);
}
