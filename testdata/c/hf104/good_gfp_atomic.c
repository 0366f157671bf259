/* GFP_ATOMIC and GFP_NOWAIT never sleep; GFP_KERNEL is right outside the lock. */
#include <linux/slab.h>
#include <linux/spinlock.h>

struct quick_log {
	spinlock_t lock;
	void *last;
	void *spare;
};

void quick_log_add(struct quick_log *log)
{
	void *entry = kmalloc(64, GFP_KERNEL);

	spin_lock(&log->lock);
	log->last = entry;
	log->spare = kmalloc(64, GFP_ATOMIC);
	if (!log->spare)
		log->spare = kzalloc(64, GFP_NOWAIT | __GFP_NOWARN);
	spin_unlock(&log->lock);
}
