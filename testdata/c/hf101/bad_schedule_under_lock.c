/* A lock forbids what interrupts that are off do not. */
#include <linux/sched.h>
#include <linux/spinlock.h>

struct turn {
	spinlock_t lock;
};

void turn_wait(struct turn *turn)
{
	spin_lock_irq(&turn->lock);
	schedule(); /* expect: HF101 "turn.lock" */
	spin_unlock_irq(&turn->lock);
}
