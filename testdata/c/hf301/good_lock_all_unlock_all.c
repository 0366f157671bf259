/* One loop locks all of a ring, and another unlocks them again. */
#include <linux/buffer_head.h>

struct buffer_head *ring_of(struct page *page);
int ring_is_stale(struct buffer_head *bh);

void ring_copy(struct page *to, struct page *from)
{
	struct buffer_head *target, *first, *source;

	source = ring_of(from);
	target = first = ring_of(to);
	do {
		lock_buffer(source);
		lock_buffer(target);
		target->b_state = source->b_state;
		source = source->b_this_page;
		target = target->b_this_page;
	} while (target != first);

	do {
		unlock_buffer(source);
		unlock_buffer(target);
		source = source->b_this_page;
		target = target->b_this_page;
	} while (target != first);
}
