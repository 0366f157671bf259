/* Whose pool never sleeps takes a spinlock, and calls nothing that sleeps; which one it is, only the object says. */
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/spinlock.h>

struct client_pool {
	spinlock_t spin;
	struct mutex mutex;
	bool no_sleep;
	void *spare;
};

static void client_pool_lock(struct client_pool *pool)
{
	if (pool->no_sleep)
		spin_lock_bh(&pool->spin);
	else
		mutex_lock(&pool->mutex);
}

static void client_pool_unlock(struct client_pool *pool)
{
	if (pool->no_sleep)
		spin_unlock_bh(&pool->spin);
	else
		mutex_unlock(&pool->mutex);
}

void client_pool_fill(struct client_pool *pool)
{
	client_pool_lock(pool);
	pool->spare = kmalloc(64, GFP_KERNEL);
	client_pool_unlock(pool);
}
