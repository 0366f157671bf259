/* Interrupts or bottom halves are off. */
#include <linux/bottom_half.h>
#include <linux/delay.h>
#include <linux/irqflags.h>

void irqs_off_probe(void)
{
	unsigned long flags;

	local_irq_save(flags); /* note: HF101 "interrupts are off" */
	msleep(1); /* expect: HF101 "msleep" */
	local_irq_restore(flags);
}

void bh_off_probe(void)
{
	local_bh_disable();
	msleep(1); /* expect: HF101 "msleep" */
	local_bh_enable();
	msleep(1);
}
