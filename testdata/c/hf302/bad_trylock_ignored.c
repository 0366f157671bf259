/* The lock is released whether the trylock got it or not. */
#include <linux/spinlock.h>

struct luck_queue {
	spinlock_t lock;
	int used;
};

void luck_queue_push(struct luck_queue *queue)
{
	if (spin_trylock(&queue->lock))
		queue->used++;
	spin_unlock(&queue->lock); /* expect: HF302 "luck_queue.lock" */
}
