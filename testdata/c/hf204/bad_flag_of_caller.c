/* The flag is not set where the lock is taken. */
#include <linux/mutex.h>

struct unset_ring {
	struct mutex lock;
	int queued;
};

static void unset_ring_lock(struct unset_ring *ring, bool *locked)
{
	if (!*locked)
		mutex_lock(&ring->lock);
}

void unset_ring_run(struct unset_ring *ring, bool *locked)
{
	unset_ring_lock(ring, locked);
	ring->queued--;
	unset_ring_lock(ring, locked); /* expect: HF204 "unset_ring.lock" */
}
