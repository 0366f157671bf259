// A halt that waits for an interrupt lets interrupts in; what turns them off again afterwards does so once.
#include <linux/irqflags.h>

static void wait_for_tick(void)
{
	safe_halt();
	local_irq_disable();
}

void change_speed(int steps)
{
	unsigned long flags;

again:
	local_irq_save(flags);
	wait_for_tick();
	local_irq_restore(flags);
	if (steps-- > 0) {
		msleep(200);
		goto again;
	}
}
