/* The callee drops a lock before it sleeps, but the caller holds a second one. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct twin_ring {
	spinlock_t lock;
	spinlock_t stats_lock;
	bool full;
};

static void twin_wait(struct twin_ring *ring)
{
	spin_unlock(&ring->lock);
	msleep(1); /* note: HF101 "msleep" */
	spin_lock(&ring->lock);
}

void twin_push(struct twin_ring *ring)
{
	spin_lock(&ring->stats_lock); /* note: HF101 "twin_ring.stats_lock" */
	spin_lock(&ring->lock);
	if (ring->full)
		twin_wait(ring); /* expect: HF101 "msleep" */
	spin_unlock(&ring->lock);
	spin_unlock(&ring->stats_lock);
}
