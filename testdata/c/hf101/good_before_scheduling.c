/* The system starts with interrupts off: nothing can be switched to yet. */
#include <linux/init.h>
#include <linux/irqflags.h>
#include <linux/slab.h>
#include <linux/delay.h>

static void __init tables_init(void)
{
	msleep(1);
}

void __init start_kernel(void)
{
	local_irq_disable();
	tables_init();
	local_irq_enable();
}
