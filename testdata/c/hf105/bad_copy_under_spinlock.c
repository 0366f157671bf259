/* The user's page may not be there: the copy faults and the fault sleeps. */
#include <linux/spinlock.h>
#include <linux/uaccess.h>

struct user_stats {
	spinlock_t lock;
	int counts[4];
};

int user_stats_set(struct user_stats *stats, const void __user *from)
{
	int err = 0;

	spin_lock(&stats->lock); /* note: HF105 "user_stats.lock" */
	if (copy_from_user(stats->counts, from, sizeof(stats->counts))) /* expect: HF105 "copy_from_user" */
		err = -EFAULT;
	spin_unlock(&stats->lock);
	return err;
}
