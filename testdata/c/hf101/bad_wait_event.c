/* wait_event is a macro around a loop that sleeps. */
#include <linux/spinlock.h>
#include <linux/wait.h>

struct event_dev {
	rwlock_t lock;
	wait_queue_head_t queue;
	int ready;
};

void event_dev_wait(struct event_dev *dev)
{
	read_lock(&dev->lock);
	wait_event(dev->queue, dev->ready); /* expect: HF101 "wait_event" */
	read_unlock(&dev->lock);
}
