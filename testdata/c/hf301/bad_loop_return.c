/* The loop ends early, by a return in place of a break. */
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

void walk_table_drop_first(struct walk_table *table)
{
	struct walk_entry *entry;

	spin_lock(&table->lock);
	list_for_each_entry(entry, &table->entries, link) {
		if (entry->stale) {
			list_del(&entry->link);
			return; /* expect: HF301 "walk_table.lock" */
		}
	}
	spin_unlock(&table->lock);
}
