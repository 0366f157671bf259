/* The pool is filled by whoever comes first, and no one who may not sleep comes first. */
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/spinlock.h>

static DEFINE_MUTEX(first_mutex);
static DEFINE_SPINLOCK(first_spin);
static bool first_filled;
static void *first_pool;

static bool first_fill(void)
{
	if (unlikely(!READ_ONCE(first_filled))) {
		mutex_lock(&first_mutex);
		if (!first_filled) {
			first_pool = kmalloc(64, GFP_KERNEL);
			first_filled = true;
		}
		mutex_unlock(&first_mutex);
	}
	return first_filled;
}

void first_use(void)
{
	spin_lock(&first_spin);
	BUG_ON(!first_fill());
	spin_unlock(&first_spin);
}
