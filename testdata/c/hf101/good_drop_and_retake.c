/* The callee drops its caller's lock before it sleeps, and takes it again. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct retake_ring {
	spinlock_t lock;
	bool full;
};

static void retake_wait(struct retake_ring *ring)
{
	spin_unlock(&ring->lock);
	msleep(1);
	spin_lock(&ring->lock);
}

void retake_push(struct retake_ring *ring)
{
	spin_lock(&ring->lock);
	while (ring->full)
		retake_wait(ring);
	ring->full = true;
	spin_unlock(&ring->lock);
}
