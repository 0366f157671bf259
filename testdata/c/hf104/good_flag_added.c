/* A flag may be added to those that say whether the allocation may wait. */
#include <linux/slab.h>
#include <linux/spinlock.h>

struct note {
	int size;
	int counted;
};

static void *note_alloc(struct note *note, gfp_t gfp)
{
	if (note->counted)
		gfp |= __GFP_ACCOUNT;
	if (note->size > 1)
		gfp |= __GFP_ZERO;
	if (gfpflags_allow_blocking(gfp))
		return kmalloc(note->size, gfp);
	return kmalloc(note->size, GFP_NOWAIT);
}

void *note_now(struct note *note, spinlock_t *lock)
{
	void *data;

	spin_lock(lock);
	data = note_alloc(note, GFP_ATOMIC);
	spin_unlock(lock);
	return data;
}
