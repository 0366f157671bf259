/* The lock is taken by whoever comes first and finds nothing made: not by who holds it later. */

struct index_table;

static struct index_table *table;
static DEFINE_MUTEX(table_lock);

struct index_table *make_table(void);
int use(struct index_table *table);

static struct index_table *get_table(void)
{
	if (!table) {
		mutex_lock(&table_lock);
		if (!table)
			table = make_table();
		mutex_unlock(&table_lock);
	}
	return table;
}

int check_all(void)
{
	int used;

	get_table();
	mutex_lock(&table_lock);
	used = use(get_table());
	mutex_unlock(&table_lock);
	return used;
}
