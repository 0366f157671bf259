/* The system starts and ends with interrupts off: there is nothing to switch to. */
#include <linux/init.h>
#include <linux/irqflags.h>
#include <linux/slab.h>
#include <linux/delay.h>

struct machine_ops {
	void (*restart)(char *command);
	void (*halt)(void);
};

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

static void lamp_off(void)
{
	local_irq_disable();
	msleep(10);
}

static struct machine_ops lamp_ops = {
	.halt = lamp_off,
};
