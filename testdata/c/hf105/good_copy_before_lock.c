/* The copy goes to the stack first; the lock covers the kernel's memory alone. */
#include <linux/spinlock.h>
#include <linux/string.h>
#include <linux/uaccess.h>

struct staged_stats {
	spinlock_t lock;
	int counts[4];
};

int staged_stats_set(struct staged_stats *stats, const void __user *from)
{
	int counts[4];

	if (copy_from_user(counts, from, sizeof(counts)))
		return -EFAULT;
	spin_lock(&stats->lock);
	memcpy(stats->counts, counts, sizeof(counts));
	spin_unlock(&stats->lock);
	return 0;
}
