/* It fails with -EINTR, which is not what is asked for. */
#include <linux/errno.h>
#include <linux/mutex.h>

struct told_berth {
	struct mutex mutex;
	int used;
};

void told_berth_push(struct told_berth *berth)
{
	if (mutex_lock_interruptible(&berth->mutex) == -EAGAIN)
		return;
	berth->used++;
	mutex_unlock(&berth->mutex); /* expect: HF302 "told_berth.mutex" */
}
