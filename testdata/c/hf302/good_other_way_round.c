/* What a caller has found to differ differs for its callee, which names the two the other way round. */
#include <linux/spinlock.h>

struct berth {
	spinlock_t lock;
	int depth;
};

static void berth_lock_both(struct berth *one, struct berth *other)
{
	if (one == other) {
		spin_lock(&one->lock);
		return;
	}
	spin_lock(&one->lock);
	spin_lock_nested(&other->lock, SINGLE_DEPTH_NESTING);
}

void berth_swap(struct berth *from, struct berth *to)
{
	spin_lock(&to->lock);
	if (to != from) {
		spin_unlock(&to->lock);
		berth_lock_both(from, to);
		from->depth = to->depth;
		spin_unlock(&from->lock);
	}
	spin_unlock(&to->lock);
}
