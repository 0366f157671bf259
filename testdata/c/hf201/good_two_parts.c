/* An object has two queues, each with its lock: one is outside of the object's lock, one inside. */
#include <linux/mutex.h>

struct turnstile_queue {
	struct mutex lock;
	int waiting;
};

struct turnstile {
	struct turnstile_queue arriving;
	struct turnstile_queue leaving;
	struct mutex lock;
};

static void turnstile_open(struct turnstile_queue *queue)
{
	mutex_lock(&queue->lock);
}

static void turnstile_close(struct turnstile_queue *queue)
{
	mutex_unlock(&queue->lock);
}

void turnstile_arrive(struct turnstile *stile)
{
	turnstile_open(&stile->arriving);
	mutex_lock(&stile->lock);
	mutex_unlock(&stile->lock);
	turnstile_close(&stile->arriving);
}

void turnstile_leave(struct turnstile *stile)
{
	mutex_lock(&stile->lock);
	turnstile_open(&stile->leaving);
	turnstile_close(&stile->leaving);
	mutex_unlock(&stile->lock);
}
