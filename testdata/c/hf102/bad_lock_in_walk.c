/* A walk keeps the lock that it holds, and its user forgets to end it before it locks a mutex. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct lost_table {
	spinlock_t lock;
	int entries;
};

struct lost_walk {
	spinlock_t *held;
	int entry;
};

static void lost_walk_at(struct lost_walk *walk, spinlock_t *held, int entry)
{
	walk->held = held;
	walk->entry = entry;
}

static int lost_walk_start(struct lost_walk *walk, struct lost_table *table)
{
	spinlock_t *lock = &table->lock;

	spin_lock(lock);
	if (!table->entries) {
		spin_unlock(lock);
		return -ENOENT;
	}
	lost_walk_at(walk, lock, table->entries);
	return 0;
}

static void lost_walk_end(struct lost_walk *walk)
{
	if (walk->held)
		spin_unlock(walk->held);
	walk->entry = 0;
}

static int lost_first(struct lost_table *table)
{
	struct lost_walk walk;
	int entry;
	int error = lost_walk_start(&walk, table);

	if (error)
		return error;
	entry = walk.entry;
	return entry;
}

int lost_read(struct lost_table *table, struct mutex *mutex)
{
	int entry = lost_first(table);

	mutex_lock(mutex); /* expect: HF102 "while the spinlock lost_table.lock is held" */
	mutex_unlock(mutex);
	return entry;
}
