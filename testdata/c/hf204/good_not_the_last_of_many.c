/* Whoever holds the lock of the table drops a reference that is not the last: the table has one. */
#include <linux/kref.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>

struct many_table {
	spinlock_t lock;
	struct mutex config;
	refcount_t configured;
};

struct many_entry {
	struct kref refs;
	struct many_table *table;
	int leased;
};

static void many_entry_free(struct kref *ref)
{
	struct many_entry *entry = container_of(ref, struct many_entry, refs);

	spin_unlock(&entry->table->lock);
}

static void many_entry_close(struct many_entry *entry)
{
	kref_put_lock(&entry->refs, many_entry_free, &entry->table->lock);
}

void many_entry_drop(struct many_entry *entry)
{
	struct many_table *table = entry->table;

	spin_lock(&table->lock);
	if (entry->leased)
		many_entry_close(entry);
	spin_unlock(&table->lock);
}

static void many_table_put(struct many_table *table)
{
	if (refcount_dec_and_mutex_lock(&table->configured, &table->config)) {
		refcount_set(&table->configured, 0);
		mutex_unlock(&table->config);
	}
}

void many_table_reset(struct many_table *table)
{
	mutex_lock(&table->config);
	many_table_put(table);
	mutex_unlock(&table->config);
}
