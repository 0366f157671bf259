#include <linux/bitfield.h>
#include <linux/delay.h>
#include <linux/spinlock.h>

#define REQ_WAITS	BIT(0)
#define REQ_SLOT	GENMASK(7, 4)
#define REQ_LOW		GENMASK(3, 0)

struct ring {
	spinlock_t lock;
};

static void ring_push_high(struct ring *ring, unsigned int flags)
{
	if (flags & REQ_WAITS)
		msleep(1);
}

static void ring_push_low(struct ring *ring, unsigned int flags)
{
	if (flags & REQ_WAITS)
		msleep(1);
}

/* The bit is set beside the others. */
void ring_push_next(struct ring *ring, unsigned int slot)
{
	unsigned int flags = REQ_WAITS;

	flags |= FIELD_PREP(REQ_SLOT, slot + 1);
	spin_lock(&ring->lock);
	ring_push_high(ring, flags); /* expect: HF101 "msleep() may sleep while the spinlock ring.lock is held" */
	spin_unlock(&ring->lock);
}

/* The bit is one of those that the number may set. */
void ring_push_masked(struct ring *ring, unsigned int slot)
{
	unsigned int flags = (slot + 1) & REQ_LOW;

	spin_lock(&ring->lock);
	ring_push_low(ring, flags); /* expect: HF101 "msleep() may sleep while the spinlock ring.lock is held" */
	spin_unlock(&ring->lock);
}
