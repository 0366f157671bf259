/* A bit of the page says whether its lock was taken; other bits are set meanwhile. */
#include <linux/bitops.h>
#include <linux/list.h>
#include <linux/mm.h>
#include <linux/spinlock.h>

#define LEAF_WHOLE 0
#define LEAF_CLAIMED 3

struct leaf {
	spinlock_t lock;
	int users;
	struct list_head peers;
};

unsigned long leaf_encode(struct leaf *leaf, int part);

int leaf_evict(struct page *page, struct leaf *leaf)
{
	unsigned long handle = 0;

	if (test_bit(LEAF_WHOLE, &page->private)) {
		if (test_and_set_bit(LEAF_CLAIMED, &page->private))
			return -EAGAIN;
	} else {
		if (!spin_trylock(&leaf->lock))
			return -EAGAIN;
		if (leaf->users || test_and_set_bit(LEAF_CLAIMED, &page->private)) {
			spin_unlock(&leaf->lock);
			return -EAGAIN;
		}
		list_del_init(&leaf->peers);
	}
	if (!test_bit(LEAF_WHOLE, &page->private)) {
		if (leaf->users)
			handle = leaf_encode(leaf, 1);
		spin_unlock(&leaf->lock);
	} else {
		handle = leaf_encode(leaf, 3);
	}
	msleep(handle);
	return 0;
}
