/* The loop goes on with the lock held, and ends with it. */
#include <linux/list.h>
#include <linux/spinlock.h>

struct walk_entry {
	struct list_head link;
	bool stale;
};

struct walk_table {
	spinlock_t lock;
	struct list_head entries;
};

struct walk_entry *walk_table_find(struct walk_table *table)
{
	struct walk_entry *entry;

	spin_lock(&table->lock);
	list_for_each_entry(entry, &table->entries, link) {
		if (entry->stale)
			return entry; /* expect: HF301 "walk_table.lock" */
	}
	spin_unlock(&table->lock);
	return NULL;
}
