/* Two locks taken in the order of their addresses, once if they are one, and released so. */
#include <linux/delay.h>
#include <linux/spinlock.h>
#include <linux/uaccess.h>

struct slot {
	spinlock_t lock;
	int used;
};

struct slot *slot_of(int key);

static inline void slots_lock(struct slot *a, struct slot *b)
{
	if (a > b)
		swap(a, b);
	spin_lock(&a->lock);
	if (a != b)
		spin_lock_nested(&b->lock, SINGLE_DEPTH_NESTING);
}

static inline void slots_unlock(struct slot *a, struct slot *b)
{
	spin_unlock(&a->lock);
	if (a != b)
		spin_unlock(&b->lock);
}

int slots_move(int __user *count, int from, int to)
{
	struct slot *a, *b;
	int number;

retry:
	a = slot_of(from);
	b = slot_of(to);
	slots_lock(a, b);
	if (a->used) {
		slots_unlock(a, b);
		if (get_user(number, count))
			return -EFAULT;
		goto retry;
	}
	b->used = 1;
	slots_unlock(a, b);
	msleep(1);
	return 0;
}
