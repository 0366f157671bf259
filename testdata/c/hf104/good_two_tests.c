/* Two tests choose the lock, and the same two its unlock, a call away. */
#include <linux/jump_label.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/spinlock.h>

struct choosy_pool {
	spinlock_t spin;
	struct mutex mutex;
	bool never_sleeps;
	void *spare;
};

static DEFINE_STATIC_KEY_FALSE(any_never_sleeps);

static void choosy_lock(struct choosy_pool *pool)
{
	if (static_branch_unlikely(&any_never_sleeps) && pool->never_sleeps)
		spin_lock_bh(&pool->spin);
	else
		mutex_lock(&pool->mutex);
}

static void choosy_unlock(struct choosy_pool *pool)
{
	if (static_branch_unlikely(&any_never_sleeps) && pool->never_sleeps)
		spin_unlock_bh(&pool->spin);
	else
		mutex_unlock(&pool->mutex);
}

static void *choosy_find(struct choosy_pool *pool)
{
	void *found;

	while (!pool->spare) {
		choosy_unlock(pool);
		found = kmalloc(64, GFP_KERNEL);
		choosy_lock(pool);
		if (found)
			return found;
	}
	return pool->spare;
}

void choosy_fill(struct choosy_pool *pool)
{
	choosy_lock(pool);
	pool->spare = choosy_find(pool);
	choosy_unlock(pool);
}
