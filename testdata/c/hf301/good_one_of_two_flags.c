/* One of two flags is set: where it is not the first, it is the second, and each case unlocks. */
#include <linux/spinlock.h>

#define WORK_TRAP_BIT 4
#define WORK_FREEZE_BIT 5
#define WORK_TRAP (1UL << WORK_TRAP_BIT)
#define WORK_FREEZE BIT(WORK_FREEZE_BIT)
#define WORK_MASK (WORK_TRAP | WORK_FREEZE)

struct worker {
	spinlock_t lock;
	unsigned long work;
};

void worker_run(struct worker *worker)
{
again:
	spin_lock(&worker->lock);
	if (worker->work & WORK_MASK) {
		if (worker->work & WORK_TRAP) {
			worker_trap(worker);
			spin_unlock(&worker->lock);
		} else if (worker->work & WORK_FREEZE) {
			spin_unlock(&worker->lock);
			worker_freeze(worker);
		}
		goto again;
	}
	spin_unlock(&worker->lock);
}
