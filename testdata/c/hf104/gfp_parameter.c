/* The flags arrive as a parameter: it depends on the caller. */
#include <linux/slab.h>
#include <linux/spinlock.h>

struct gfp_pool {
	spinlock_t lock;
	void *spare;
};

static void *gfp_pool_grow(struct gfp_pool *pool, gfp_t gfp)
{
	return kzalloc(128, gfp | __GFP_NOWARN); /* note: HF104 "kzalloc" */
}

void gfp_pool_fill(struct gfp_pool *pool)
{
	spin_lock(&pool->lock);
	pool->spare = gfp_pool_grow(pool, GFP_ATOMIC);
	spin_unlock(&pool->lock);
}

void gfp_pool_fill_wrong(struct gfp_pool *pool)
{
	spin_lock(&pool->lock);
	pool->spare = gfp_pool_grow(pool, GFP_NOIO); /* expect: HF104 "kzalloc" */
	spin_unlock(&pool->lock);
}

void gfp_pool_fill_early(struct gfp_pool *pool)
{
	void *spare = gfp_pool_grow(pool, GFP_KERNEL);

	spin_lock(&pool->lock);
	pool->spare = spare;
	spin_unlock(&pool->lock);
}
