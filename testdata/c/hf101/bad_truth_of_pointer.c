/* Whether there is a pointer, told by a function, may be either. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct ring {
	spinlock_t lock;
	void *program;
};

static inline bool ring_has_program(struct ring *ring)
{
	return !!READ_ONCE(ring->program);
}

int ring_send(struct ring *ring)
{
	if (!ring_has_program(ring))
		return 1;
	spin_lock(&ring->lock);
	msleep(1); /* expect: HF101 "ring.lock" */
	spin_unlock(&ring->lock);
	return 0;
}
