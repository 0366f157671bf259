/* The lock that is asserted is a member of what the code releases by its own name. */
#include <linux/delay.h>
#include <linux/xarray.h>

struct pool {
	struct xarray entries;
	int target;
};

static void pool_fill(struct pool *pool)
{
	lockdep_assert_held(&pool->entries.xa_lock);
	while (pool->target > 0) {
		xa_unlock_irq(&pool->entries);
		usleep_range(3000, 5000);
		xa_lock_irq(&pool->entries);
		pool->target--;
	}
}

void pool_resize(struct pool *pool)
{
	xa_lock_irq(&pool->entries);
	pool_fill(pool);
	xa_unlock_irq(&pool->entries);
}
