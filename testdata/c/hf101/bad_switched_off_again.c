#include <linux/delay.h>
#include <linux/irqflags.h>

struct weir {
	int waiting;
	int urgent;
};

void weir_run(struct weir *weir)
{
	local_irq_disable();
	if (weir->urgent) {
		local_irq_enable();
		weir->waiting++;
	}
	local_irq_disable();
	msleep(1); /* expect: HF101 "interrupts are off" */
	local_irq_enable();
	msleep(1);
}
