/* A flag may be added to those that say that the allocation may wait. */
#include <linux/slab.h>
#include <linux/spinlock.h>

struct memo {
	int size;
	int counted;
};

static void *memo_alloc(struct memo *memo, gfp_t gfp)
{
	if (memo->counted)
		gfp |= __GFP_ACCOUNT;
	return kmalloc(memo->size, gfp);
}

void *memo_now(struct memo *memo, spinlock_t *lock)
{
	void *data;

	spin_lock(lock);
	data = memo_alloc(memo, GFP_KERNEL); /* expect: HF104 "kmalloc() may reclaim memory" */
	spin_unlock(lock);
	return data;
}
