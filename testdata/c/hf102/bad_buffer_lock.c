#include <linux/buffer_head.h>
#include <linux/spinlock.h>

struct bitmap {
	spinlock_t lock;
	struct buffer_head *block;
};

void bitmap_clear(struct bitmap *bitmap)
{
	spin_lock(&bitmap->lock);
	lock_buffer(bitmap->block); /* expect: HF102 "lock_buffer() of buffer lock may sleep" */
	unlock_buffer(bitmap->block);
	spin_unlock(&bitmap->lock);
}
