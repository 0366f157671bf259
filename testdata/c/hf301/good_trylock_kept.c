/* The trylock's result decides, later, whether to unlock. */
#include <linux/mutex.h>

struct maybe_queue {
	struct mutex mutex;
	int used;
	int missed;
};

void maybe_queue_add(struct maybe_queue *queue)
{
	int locked = mutex_trylock(&queue->mutex);

	if (!locked)
		queue->missed++;
	else
		queue->used++;

	if (locked)
		mutex_unlock(&queue->mutex);
}
