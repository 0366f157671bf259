/* An object has two queues, each with its lock; that of one is on both sides of the object's. */
#include <linux/mutex.h>

struct gate_queue {
	struct mutex lock;
	int waiting;
};

struct gate {
	struct gate_queue arriving;
	struct gate_queue leaving;
	struct mutex lock;
};

static void gate_open(struct gate_queue *queue)
{
	mutex_lock(&queue->lock);
}

void gate_arrive(struct gate *gate)
{
	gate_open(&gate->arriving);
	mutex_lock(&gate->lock); /* expect: HF201 "gate.arriving.lock" */
	mutex_unlock(&gate->lock);
	mutex_unlock(&gate->arriving.lock);
}

void gate_turn_back(struct gate *gate)
{
	mutex_lock(&gate->lock);
	mutex_lock(&gate->arriving.lock);
	mutex_unlock(&gate->arriving.lock);
	mutex_unlock(&gate->lock);
}
