/* With page faults off the copy fails instead of sleeping. */
#include <linux/spinlock.h>
#include <linux/uaccess.h>

struct nofault_stats {
	spinlock_t lock;
	int counts[4];
};

int nofault_stats_set(struct nofault_stats *stats, const void __user *from)
{
	unsigned long left;

	spin_lock(&stats->lock);
	pagefault_disable();
	left = copy_from_user(stats->counts, from, sizeof(stats->counts));
	pagefault_enable();
	spin_unlock(&stats->lock);
	return left ? -EFAULT : 0;
}
