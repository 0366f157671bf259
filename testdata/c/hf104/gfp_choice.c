/* A helper turns flags of the driver into those of an allocation. */
#include <linux/slab.h>
#include <linux/spinlock.h>

#define RING_NOWAIT 4

struct ring {
	spinlock_t lock;
	void *page;
};

static gfp_t ring_gfp(int flags)
{
	return (flags & RING_NOWAIT) ? GFP_ATOMIC : GFP_KERNEL;
}

void ring_refill(struct ring *ring)
{
	spin_lock(&ring->lock);
	ring->page = kmalloc(64, ring_gfp(RING_NOWAIT));
	spin_unlock(&ring->lock);
}

void ring_refill_patiently(struct ring *ring)
{
	gfp_t gfp = ring_gfp(0);

	spin_lock(&ring->lock);
	ring->page = kmalloc(64, gfp); /* expect: HF104 "kmalloc() may reclaim memory and sleep while the spinlock ring.lock is held" */
	spin_unlock(&ring->lock);
}
