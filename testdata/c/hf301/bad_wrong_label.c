/* The goto goes to the label behind the unlock. */
#include <linux/errno.h>
#include <linux/spinlock.h>

struct label_queue {
	spinlock_t lock;
	int used;
	int size;
};

int label_queue_push(struct label_queue *queue)
{
	unsigned long flags;
	int err = 0;

	spin_lock_irqsave(&queue->lock, flags);
	if (!queue->size) {
		err = -ENODEV;
		goto unlock;
	}
	if (queue->used == queue->size) {
		err = -ENOSPC;
		goto out;
	}
	queue->used++;
unlock:
	spin_unlock_irqrestore(&queue->lock, flags);
out:
	return err; /* expect: HF301 "label_queue.lock" */
}
