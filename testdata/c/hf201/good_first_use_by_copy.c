/* A table is read on its first use, which a copy of the pointer to it asks for: whoever holds the locks comes later. */
#include <linux/mutex.h>

struct copy_table {
	int count;
};

extern struct copy_table *copy_table_read(void);

static DEFINE_MUTEX(copy_check_lock);
static DEFINE_MUTEX(copy_cache_lock);
static struct copy_table *copy_table;

static struct copy_table *copy_table_get(void)
{
	struct copy_table *table = smp_load_acquire(&copy_table);

	if (!table) {
		mutex_lock(&copy_check_lock);
		table = copy_table;
		if (!table) {
			table = copy_table_read();
			copy_table = table;
		}
		mutex_unlock(&copy_check_lock);
	}
	return table;
}

int copy_look_up(int wanted)
{
	struct copy_table *table;
	int found;

	mutex_lock(&copy_cache_lock);
	table = copy_table_get();
	found = wanted < table->count;
	mutex_unlock(&copy_cache_lock);
	return found;
}

int copy_check(int wanted)
{
	int found;

	mutex_lock(&copy_check_lock);
	found = copy_look_up(wanted);
	mutex_unlock(&copy_check_lock);
	return found;
}
