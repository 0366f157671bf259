// The lock of an xarray has two names; what is asserted under the one is released under the other.
#include <linux/spinlock.h>
#include <linux/xarray.h>

struct xarray {
	spinlock_t xa_lock;
};

struct pool {
	struct xarray keys;
	unsigned long stored;
};

static void drop_key(struct pool *pool)
{
	lockdep_assert_held(&pool->keys.xa_lock);
	xa_unlock_irq(&pool->keys);
	msleep(3);
	xa_lock_irq(&pool->keys);
}

void shrink_pool(struct pool *pool)
{
	lockdep_assert_held(&pool->keys.xa_lock);
	drop_key(pool);
}
