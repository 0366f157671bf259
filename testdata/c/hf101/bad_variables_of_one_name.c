/* What is an object in one function may be a pointer in another, and that may be null. */
#include <linux/delay.h>
#include <linux/list.h>
#include <linux/spinlock.h>

struct drain {
	spinlock_t lock;
	struct list_head entries;
};

struct list_head *drain_next(struct drain *drain);

static void drain_to(struct drain *drain, struct list_head *list)
{
	if (list)
		list_splice(&drain->entries, list);
	else
		msleep(1);
}

void drain_here(struct drain *drain)
{
	LIST_HEAD(found);

	drain_to(drain, &found);
}

void drain_next_under_lock(struct drain *drain)
{
	struct list_head *found = drain_next(drain);

	spin_lock(&drain->lock);
	drain_to(drain, found); /* expect: HF101 "msleep() may sleep while the spinlock drain.lock is held" */
	spin_unlock(&drain->lock);
}
