/* Nothing here says what the field holds; without evidence there is no finding. */
#include <linux/slab.h>
#include <linux/spinlock.h>

struct mystery_cache {
	spinlock_t lock;
	gfp_t gfp;
	void *spare;
};

void mystery_cache_fill(struct mystery_cache *cache)
{
	spin_lock(&cache->lock);
	cache->spare = kmalloc(32, cache->gfp);
	spin_unlock(&cache->lock);
}
