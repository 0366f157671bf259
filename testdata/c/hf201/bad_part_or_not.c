#include <linux/list.h>
#include <linux/spinlock.h>

struct letter_queue {
	spinlock_t lock;
	struct list_head letters;
};

struct office {
	spinlock_t desk_lock;
	struct letter_queue letters;
	struct letter_queue *current_queue;
};

struct counter {
	struct letter_queue letters;
};

void office_take(struct office *office)
{
	spin_lock(&office->desk_lock);
	spin_lock(&office->letters.lock);
	spin_unlock(&office->letters.lock);
	spin_unlock(&office->desk_lock);
}

/* Whichever queue it points to: it may be that of the office. */
void office_give(struct office *office)
{
	spin_lock(&office->current_queue->lock);
	spin_lock(&office->desk_lock); /* expect: HF201 "letter_queue.lock" */
	spin_unlock(&office->desk_lock);
	spin_unlock(&office->current_queue->lock);
}
