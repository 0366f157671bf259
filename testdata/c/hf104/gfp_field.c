/* The flags are kept in a field that the function sets before it locks. */
#include <linux/slab.h>
#include <linux/spinlock.h>

struct gfp_cache {
	spinlock_t lock;
	gfp_t gfp;
	void *spare;
};

void gfp_cache_fill(struct gfp_cache *cache)
{
	cache->gfp = GFP_ATOMIC;
	spin_lock(&cache->lock);
	cache->spare = kmalloc(32, cache->gfp);
	spin_unlock(&cache->lock);
}

void gfp_cache_fill_wrong(struct gfp_cache *cache)
{
	cache->gfp = GFP_KERNEL;
	spin_lock(&cache->lock);
	cache->spare = kmalloc(32, cache->gfp); /* expect: HF104 "kmalloc" */
	spin_unlock(&cache->lock);
}
