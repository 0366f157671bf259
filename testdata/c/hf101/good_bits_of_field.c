#include <linux/bitfield.h>
#include <linux/delay.h>
#include <linux/spinlock.h>

#define REQ_WAITS	BIT(0)
#define REQ_URGENT	BIT(1)
#define REQ_SLOT	GENMASK(7, 4)

struct ring {
	spinlock_t lock;
	unsigned int next;
};

static void ring_push(struct ring *ring, unsigned int flags)
{
	if (flags & REQ_WAITS)
		msleep(1);
}

/* A number that is put into its bits of a word sets no others. */
void ring_push_next(struct ring *ring, unsigned int slot)
{
	unsigned int flags = REQ_URGENT;

	flags |= FIELD_PREP(REQ_SLOT, slot + 1);
	spin_lock(&ring->lock);
	ring_push(ring, flags);
	spin_unlock(&ring->lock);
}

/* Nor does a sum of which some bits are taken. */
void ring_push_masked(struct ring *ring, unsigned int slot)
{
	unsigned int flags = (slot + 1) & REQ_SLOT;

	spin_lock(&ring->lock);
	ring_push(ring, flags);
	spin_unlock(&ring->lock);
}

/* What is moved up leaves zeros behind. */
void ring_push_moved(struct ring *ring, unsigned int slot)
{
	spin_lock(&ring->lock);
	ring_push(ring, slot << 4);
	spin_unlock(&ring->lock);
}
