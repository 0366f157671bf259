#include <linux/spinlock.h>

/* A fence has no lock of its own: each queue lends its fences one of its. */
struct fence {
	spinlock_t *lock;
	int done;
};

struct video_queue {
	spinlock_t fences;
	struct fence last;
};

struct copy_queue {
	spinlock_t list_lock;
	struct fence last;
};

struct events {
	spinlock_t lock;
	int count;
};

static void fence_init(struct fence *fence, spinlock_t *lock)
{
	fence->lock = lock;
}

void video_queue_init(struct video_queue *queue)
{
	fence_init(&queue->last, &queue->fences);
}

void copy_queue_init(struct copy_queue *queue)
{
	fence_init(&queue->last, &queue->list_lock);
}

void fence_done_with_event(struct fence *fence, struct events *events)
{
	spin_lock(fence->lock);
	spin_lock(&events->lock);
	events->count++;
	spin_unlock(&events->lock);
	spin_unlock(fence->lock);
}

void events_end_fence(struct events *events, struct fence *fence)
{
	spin_lock(&events->lock);
	spin_lock(fence->lock);
	fence->done = 1;
	spin_unlock(fence->lock);
	spin_unlock(&events->lock);
}
