/* The callee drops the lock in one case, and says so through a flag and its result. */
#include <linux/mutex.h>

struct flag_queue {
	struct mutex mutex;
	int pending;
};

static int flag_step(struct flag_queue *queue, bool *locked)
{
	if (queue->pending > 3) {
		mutex_unlock(&queue->mutex);
		*locked = false;
		return -1;
	}
	return 0;
}

void flag_run(struct flag_queue *queue)
{
	bool locked = true;

	mutex_lock(&queue->mutex);
	flag_step(queue, &locked);
	if (locked)
		mutex_unlock(&queue->mutex);
}
