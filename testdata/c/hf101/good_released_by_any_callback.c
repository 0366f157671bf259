/* Whichever function is handed over, it releases the lock of its object. */
#include <linux/delay.h>
#include <linux/rcupdate.h>
#include <linux/spinlock.h>

struct record {
	spinlock_t lock;
	int kind;
};

struct record *next_record(struct record *after);

static void for_all_records(struct record *first, void (*drop)(struct record *))
{
	struct record *record;

	for (record = first; record; record = next_record(record)) {
		rcu_read_lock();
		spin_lock(&record->lock);
		drop(record);
	}
}

static void drop_plain(struct record *record)
{
	spin_unlock(&record->lock);
	rcu_read_unlock();
}

static void drop_counted(struct record *record)
{
	if (record->kind)
		record->kind = 0;
	spin_unlock(&record->lock);
	rcu_read_unlock();
}

void drop_all(struct record *plain, struct record *counted)
{
	for_all_records(plain, drop_plain);
	msleep(1);
	for_all_records(counted, drop_counted);
	msleep(1);
}
