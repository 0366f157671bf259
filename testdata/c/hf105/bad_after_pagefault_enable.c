/* Page faults are on again while the lock is still held. */
#include <linux/spinlock.h>
#include <linux/uaccess.h>

struct retry_stats {
	spinlock_t lock;
	int count;
};

int retry_stats_set(struct retry_stats *stats, const void __user *from)
{
	unsigned long left;

	spin_lock(&stats->lock);
	pagefault_disable();
	left = copy_from_user(&stats->count, from, sizeof(stats->count));
	pagefault_enable();
	if (left)
		left = copy_from_user(&stats->count, from, sizeof(stats->count)); /* expect: HF105 "copy_from_user" */
	spin_unlock(&stats->lock);
	return left ? -EFAULT : 0;
}
