/* The allocation asks in which context it runs. */
#include <linux/preempt.h>
#include <linux/slab.h>
#include <linux/spinlock.h>

struct ask_cache {
	spinlock_t lock;
	void *spare;
};

static void *ask_alloc(void)
{
	gfp_t gfp = in_atomic() ? GFP_ATOMIC : GFP_KERNEL;

	return kmalloc(32, gfp);
}

void ask_cache_fill(struct ask_cache *cache)
{
	spin_lock(&cache->lock);
	cache->spare = ask_alloc();
	spin_unlock(&cache->lock);
}
