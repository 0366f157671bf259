/* The lock is chosen by two tests of arguments, the sleep forbidden where both hold. */
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/spinlock.h>

struct fickle_pool {
	spinlock_t spin;
	struct mutex mutex;
	void *spare;
};

static void fickle_lock(struct fickle_pool *pool, bool fast, bool shared)
{
	if (fast && shared)
		spin_lock(&pool->spin);
	else
		mutex_lock(&pool->mutex);
}

static void fickle_unlock(struct fickle_pool *pool, bool fast, bool shared)
{
	if (fast && shared)
		spin_unlock(&pool->spin);
	else
		mutex_unlock(&pool->mutex);
}

void fickle_fill(struct fickle_pool *pool)
{
	fickle_lock(pool, true, true);
	pool->spare = kmalloc(64, GFP_KERNEL); /* expect: HF104 "fickle_pool.spin" */
	fickle_unlock(pool, true, true);
}
