/* Releasing the caller's lock is what this function is for. */
#include <linux/spinlock.h>

struct handover_queue {
	spinlock_t lock;
	int used;
};

static void handover_queue_done(struct handover_queue *queue)
{
	queue->used = 0;
	spin_unlock(&queue->lock);
}

void handover_queue_reset(struct handover_queue *queue)
{
	spin_lock(&queue->lock);
	handover_queue_done(queue);
}
