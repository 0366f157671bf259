/* The flags are computed in a local variable. */
#include <linux/slab.h>
#include <linux/spinlock.h>

struct local_pool {
	spinlock_t lock;
	void *spare;
};

void local_pool_fill(struct local_pool *pool, bool urgent)
{
	gfp_t gfp = GFP_ATOMIC;

	if (!urgent)
		gfp |= __GFP_NOWARN;
	spin_lock(&pool->lock);
	pool->spare = kmalloc(32, gfp);
	spin_unlock(&pool->lock);
}

void local_pool_fill_wrong(struct local_pool *pool, bool urgent)
{
	gfp_t gfp = GFP_ATOMIC;

	if (!urgent)
		gfp = GFP_KERNEL;
	spin_lock(&pool->lock);
	pool->spare = kmalloc(32, gfp); /* expect-missing: HF104 "kmalloc" -- values that differ by path are joined */
	spin_unlock(&pool->lock);
}

void local_pool_fill_held(struct local_pool *pool, bool held)
{
	gfp_t gfp = held ? GFP_ATOMIC : GFP_KERNEL;

	if (held)
		spin_lock(&pool->lock);
	pool->spare = kmalloc(32, gfp);
	if (held)
		spin_unlock(&pool->lock);
}
