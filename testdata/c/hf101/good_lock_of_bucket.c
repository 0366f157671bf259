/* The lock of a bucket, found twice by a hash whose macro has conditions of its own. */
#include <linux/delay.h>
#include <linux/spinlock.h>

#define BUCKETS (4 << (NR_CPUS < 32 ? NR_CPUS : 32))

struct bucket {
	spinlock_t lock;
};

struct buckets {
	struct bucket all[BUCKETS];
};

struct super {
	struct buckets *buckets;
	int count;
};

static inline spinlock_t *bucket_lock(struct buckets *buckets, unsigned int number)
{
	return &buckets->all[number & (BUCKETS - 1)].lock;
}

static inline spinlock_t *group_lock(struct super *super, unsigned int group)
{
	return bucket_lock(super->buckets, group);
}

void super_count(struct super *super, unsigned int group)
{
	spin_lock(group_lock(super, group));
	super->count++;
	spin_unlock(group_lock(super, group));
	msleep(1);
}
