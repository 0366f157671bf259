/* The lock that a function says it took is still held where the thread sleeps. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct slot_table {
	struct mutex mutex;
	int used;
};

extern spinlock_t *slot_lock_of(struct slot_table *table, int index);

static int slot_lock(struct slot_table *table, int index, spinlock_t **lockp)
{
	spinlock_t *lock = slot_lock_of(table, index);

	spin_lock(lock);
	*lockp = lock;
	return 1;
}

void slot_use(struct slot_table *table, int index)
{
	spinlock_t *lock;

	if (!slot_lock(table, index, &lock))
		return;
	mutex_lock(&table->mutex); /* expect: HF102 "slot_table.mutex" */
	table->used++;
	mutex_unlock(&table->mutex);
	spin_unlock(lock);
}
