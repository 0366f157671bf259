/* Both locks are static variables. */
#include <linux/mutex.h>
#include <linux/spinlock.h>

static DEFINE_SPINLOCK(table_lock);
static DEFINE_MUTEX(table_mutex);
static int table_users;

void table_get(void)
{
	spin_lock(&table_lock); /* note: HF102 "table_lock" */
	mutex_lock(&table_mutex); /* expect: HF102 "table_mutex" */
	table_users++;
	mutex_unlock(&table_mutex);
	spin_unlock(&table_lock);
}
