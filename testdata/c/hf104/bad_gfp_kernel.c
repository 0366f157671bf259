/* GFP_KERNEL lets the allocator reclaim, which sleeps. */
#include <linux/slab.h>
#include <linux/spinlock.h>

struct event_log {
	spinlock_t lock;
	void *last;
};

void event_log_add(struct event_log *log)
{
	spin_lock(&log->lock); /* note: HF104 "event_log.lock" */
	log->last = kmalloc(64, GFP_KERNEL); /* expect: HF104 "kmalloc" */
	spin_unlock(&log->lock);
}
