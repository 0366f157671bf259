/* The lock that makes the first use the only one is one that spins. */
#include <linux/slab.h>
#include <linux/spinlock.h>

static DEFINE_SPINLOCK(once_spin);
static void *once_pool;

int once_init(void)
{
	int err = 0;

	if (once_pool)
		return 0;
	spin_lock(&once_spin);
	if (!once_pool) {
		once_pool = kmalloc(64, GFP_KERNEL); /* expect: HF104 "once_spin" */
		if (!once_pool)
			err = -ENOMEM;
	}
	spin_unlock(&once_spin);
	return err;
}
