/* Whether the lock is held stands in a variable of a caller, which is handed on by its address. */
#include <linux/mutex.h>

struct flagged_ring {
	struct mutex lock;
	struct mutex work_lock;
	int queued;
};

static void flagged_ring_lock(struct flagged_ring *ring, bool *locked)
{
	if (!*locked) {
		mutex_lock(&ring->lock);
		*locked = true;
	}
}

static int flagged_ring_issue(struct flagged_ring *ring, bool *locked)
{
	flagged_ring_lock(ring, locked);
	return ring->queued--;
}

void flagged_ring_run(struct flagged_ring *ring, bool *locked)
{
	do {
		flagged_ring_issue(ring, locked);
		mutex_lock(&ring->work_lock);
		ring->queued++;
		mutex_unlock(&ring->work_lock);
	} while (ring->queued > 0);
	flagged_ring_lock(ring, locked);
}
