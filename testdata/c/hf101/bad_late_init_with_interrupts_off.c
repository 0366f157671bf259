/* Once the system runs, an initialiser is like any other code. */
#include <linux/init.h>
#include <linux/irqflags.h>
#include <linux/delay.h>

static int __init late_probe(void)
{
	local_irq_disable();
	msleep(1); /* expect: HF101 "msleep() may sleep while interrupts are off" */
	local_irq_enable();
	return 0;
}
module_init(late_probe);
