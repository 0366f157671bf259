/* SRCU readers may sleep. */
#include <linux/delay.h>
#include <linux/srcu.h>

struct srcu_table {
	struct srcu_struct srcu;
	int *slots;
};

int srcu_table_read(struct srcu_table *table)
{
	int idx, value;

	idx = srcu_read_lock(&table->srcu);
	msleep(10);
	value = *srcu_dereference(table->slots, &table->srcu);
	srcu_read_unlock(&table->srcu, idx);
	return value;
}
