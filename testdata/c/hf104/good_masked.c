/* What sleeps is __GFP_DIRECT_RECLAIM; masked out, GFP_KERNEL does not. */
#include <linux/slab.h>
#include <linux/spinlock.h>

struct masked_cache {
	spinlock_t lock;
	void *spare;
};

void masked_cache_fill(struct masked_cache *cache)
{
	spin_lock(&cache->lock);
	cache->spare = kmalloc(32, GFP_KERNEL & ~__GFP_DIRECT_RECLAIM);
	spin_unlock(&cache->lock);
}
