/* Two locks taken in the order of their addresses; the sleep comes before they are released. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct shelf {
	spinlock_t lock;
	int used;
};

static inline void shelves_lock(struct shelf *a, struct shelf *b)
{
	if (a > b)
		swap(a, b);
	spin_lock(&a->lock);
	if (a != b)
		spin_lock_nested(&b->lock, SINGLE_DEPTH_NESTING);
}

void shelves_move(struct shelf *from, struct shelf *to)
{
	shelves_lock(from, to);
	msleep(1); /* expect: HF101 "shelf.lock" */
	spin_unlock(&from->lock);
	if (from != to)
		spin_unlock(&to->lock);
}
