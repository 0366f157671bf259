/* The way back to user space switches tasks with interrupts off: nothing is waited for. */
#include <linux/irqflags.h>
#include <linux/sched.h>

void leave_kernel(unsigned long work)
{
	do {
		if (work & 1) {
			schedule();
		} else {
			local_irq_enable();
			deliver(work);
		}
		local_irq_disable();
		work = work_left();
	} while (work);
}
