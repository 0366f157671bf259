/* Two sets of flags, neither of which lets the allocation sleep. */
#include <linux/slab.h>
#include <linux/spinlock.h>

void *common_get(spinlock_t *lock, bool urgent)
{
	gfp_t gfp = urgent ? GFP_ATOMIC : GFP_NOWAIT;
	void *buffer;

	spin_lock(lock);
	buffer = kmalloc(64, gfp);
	spin_unlock(lock);
	return buffer;
}
