/* A walk keeps the lock that it holds until its end, which gives it back. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct kept_table {
	spinlock_t lock;
	int entries;
};

struct kept_walk {
	spinlock_t *held;
	int entry;
};

static void kept_walk_at(struct kept_walk *walk, spinlock_t *held, int entry)
{
	walk->held = held;
	walk->entry = entry;
}

static int kept_walk_start(struct kept_walk *walk, struct kept_table *table)
{
	spinlock_t *lock = &table->lock;

	spin_lock(lock);
	if (!table->entries) {
		spin_unlock(lock);
		return -ENOENT;
	}
	kept_walk_at(walk, lock, table->entries);
	return 0;
}

static void kept_walk_end(struct kept_walk *walk)
{
	if (walk->held)
		spin_unlock(walk->held);
	walk->entry = 0;
}

static int kept_first(struct kept_table *table)
{
	struct kept_walk walk;
	int entry;
	int error = kept_walk_start(&walk, table);

	if (error)
		return error;
	entry = walk.entry;
	kept_walk_end(&walk);
	return entry;
}

int kept_read(struct kept_table *table, struct mutex *mutex)
{
	int entry = kept_first(table);

	mutex_lock(mutex);
	mutex_unlock(mutex);
	return entry;
}
