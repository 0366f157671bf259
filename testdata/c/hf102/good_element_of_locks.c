/* All locks of an array are released, counted down, before the thread sleeps. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

#define COUNTED_LOCKS 4

struct counted_table {
	spinlock_t locks[COUNTED_LOCKS];
	spinlock_t device_lock;
	struct mutex mutex;
};

static void counted_lock_all(struct counted_table *table)
{
	int i;

	spin_lock_irq(table->locks);
	for (i = 1; i < COUNTED_LOCKS; i++)
		spin_lock_nest_lock(table->locks + i, table->locks);
	spin_lock(&table->device_lock);
}

static void counted_unlock_all(struct counted_table *table)
{
	int i;

	spin_unlock(&table->device_lock);
	for (i = COUNTED_LOCKS - 1; i; i--)
		spin_unlock(table->locks + i);
	spin_unlock_irq(table->locks);
}

void counted_resize(struct counted_table *table)
{
	counted_lock_all(table);
	counted_unlock_all(table);
	mutex_lock(&table->mutex);
	mutex_unlock(&table->mutex);
}
