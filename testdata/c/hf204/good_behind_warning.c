#include <linux/bug.h>
#include <linux/mutex.h>

struct ring {
	struct mutex lock;
	unsigned int queued;
};

int ring_work(struct ring *ring, bool *locked);

/* Nobody gets here without the lock: it is taken so that the caller can give it back. */
static int ring_run_locked(struct ring *ring)
{
	bool locked = true;
	int done = ring_work(ring, &locked);

	if (WARN_ON_ONCE(!locked))
		mutex_lock(&ring->lock);
	return done;
}

int ring_enter(struct ring *ring)
{
	int done;

	mutex_lock(&ring->lock);
	done = ring_run_locked(ring);
	mutex_unlock(&ring->lock);
	return done;
}

int ring_leave(struct ring *ring)
{
	mutex_lock(&ring->lock);
	if (ring->queued || WARN(ring->lock.users, "still used"))
		goto out;
	if (WARN_ON(!ring_run_locked(ring)))
		return -1;
out:
	mutex_unlock(&ring->lock);
	return 0;
}
