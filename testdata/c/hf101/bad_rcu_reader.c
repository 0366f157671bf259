/* An RCU reader must not sleep, least of all wait for the end of all readers. */
#include <linux/delay.h>
#include <linux/rcupdate.h>

struct rcu_table {
	int *slots;
};

int rcu_table_read(struct rcu_table *table)
{
	int value;

	rcu_read_lock(); /* note: HF101 "RCU" */
	msleep(10); /* expect: HF101 "msleep" */
	value = *rcu_dereference(table->slots);
	rcu_read_unlock();
	return value;
}

void rcu_table_wait(void)
{
	rcu_read_lock();
	synchronize_rcu(); /* expect: HF101 "synchronize_rcu" */
	rcu_read_unlock();
	synchronize_rcu();
}
