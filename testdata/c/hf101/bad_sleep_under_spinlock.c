/* A reset waits for the hardware while it holds the queue's spinlock. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct reset_queue {
	spinlock_t lock;
	bool busy;
};

void reset_queue_drain(struct reset_queue *queue)
{
	spin_lock(&queue->lock); /* note: HF101 "reset_queue.lock" */
	while (queue->busy)
		msleep(1); /* expect: HF101 "msleep" */
	spin_unlock(&queue->lock);
}
