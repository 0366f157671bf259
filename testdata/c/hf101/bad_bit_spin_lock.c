/* A bit spinlock is a spinlock. */
#include <linux/bit_spinlock.h>
#include <linux/delay.h>

#define BUCKET_LOCK 0

struct bucket {
	unsigned long state;
};

void bucket_settle(struct bucket *bucket)
{
	bit_spin_lock(BUCKET_LOCK, &bucket->state);
	msleep(1); /* expect: HF101 "msleep" */
	bit_spin_unlock(BUCKET_LOCK, &bucket->state);
	msleep(1);
}
