/* A callee that has released its caller's lock returns something, or else zero. */

struct table {
	spinlock_t lock;
	int entries;
};

static int number_of(struct table *table);

static int take_entry(struct table *table)
{
	int number;

	if (!table->entries)
		return 0;
	number = number_of(table);
	spin_unlock(&table->lock);
	return number;
}

static int find(struct table *table)
{
	int found;

	spin_lock(&table->lock);
	found = take_entry(table);
	if (found)
		return found;
	spin_unlock(&table->lock);
	return -1;
}
