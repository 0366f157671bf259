/* Errors leave through a label that releases what is held by then. */
#include <linux/errno.h>
#include <linux/mutex.h>

struct exit_queue {
	struct mutex config_mutex;
	struct mutex mutex;
	int used;
	int size;
};

int exit_queue_push(struct exit_queue *queue)
{
	int err = 0;

	mutex_lock(&queue->config_mutex);
	if (!queue->size) {
		err = -ENODEV;
		goto unlock_config;
	}
	mutex_lock(&queue->mutex);
	if (queue->used == queue->size) {
		err = -ENOSPC;
		goto unlock;
	}
	queue->used++;
unlock:
	mutex_unlock(&queue->mutex);
unlock_config:
	mutex_unlock(&queue->config_mutex);
	return err;
}
