/* Two sets of flags, both of which let the allocation sleep. */
#include <linux/slab.h>
#include <linux/spinlock.h>

void *common_sleep(spinlock_t *lock, bool urgent)
{
	gfp_t gfp = urgent ? GFP_NOFS : GFP_KERNEL;
	void *buffer;

	spin_lock(lock);
	buffer = kmalloc(64, gfp); /* expect: HF104 "kmalloc() may reclaim memory" */
	spin_unlock(lock);
	return buffer;
}
