/* What is a pointer in one function may be an object in another, whose address is not null. */
#include <linux/delay.h>
#include <linux/list.h>
#include <linux/spinlock.h>

struct drain {
	spinlock_t lock;
	struct list_head entries;
};

static void drain_to(struct drain *drain, struct list_head *list)
{
	if (list)
		list_splice(&drain->entries, list);
	else
		msleep(1);
}

void drain_twice(struct drain *drain, struct list_head *first)
{
	struct list_head *found = first;

	drain_to(drain, found);
	drain_to(drain, found);
}

void drain_under_lock(struct drain *drain)
{
	LIST_HEAD(found);

	spin_lock(&drain->lock);
	drain_to(drain, &found);
	spin_unlock(&drain->lock);
}
