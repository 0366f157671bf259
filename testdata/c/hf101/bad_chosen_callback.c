// The other way round: the caller asks for the way that waits.
#include <linux/rcupdate.h>

struct queue {
	unsigned long deadline;
};

static bool past_end(struct queue *queue)
{
	return queue->deadline == 0;
}

static void poll_queue(struct queue *queue, bool (*give_up)(struct queue *))
{
	for (;;) {
		if (!give_up || give_up(queue))
			return;
		msleep(2);
	}
}

static void drain_queue(struct queue *queue, int nonblock)
{
	poll_queue(queue, nonblock ? NULL : past_end);
}

void look_until_end(struct queue *queue)
{
	rcu_read_lock();
	drain_queue(queue, 0); /* expect: HF101 "msleep() may sleep inside an RCU read-side critical section" */
	rcu_read_unlock();
}
