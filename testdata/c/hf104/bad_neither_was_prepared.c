/* Preparing may fail, which nobody looks at. */
#include <linux/slab.h>
#include <linux/spinlock.h>

struct shelf {
	spinlock_t lock;
	unsigned long size;
};

static int attach(struct shelf *shelf, void *prepared)
{
	if (shelf->size >= PAGE_SIZE)
		return 0;
	if (!prepared)
		prepared = kmalloc(16, GFP_NOFS);
	return prepared != NULL;
}

int fill(struct shelf *shelf)
{
	void *prepared = NULL;
	int attached;

	if (shelf->size < PAGE_SIZE)
		prepared = kmalloc(16, GFP_NOFS);
	spin_lock(&shelf->lock);
	attached = attach(shelf, prepared); /* expect: HF104 "kmalloc" */
	spin_unlock(&shelf->lock);
	return attached;
}
