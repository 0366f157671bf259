#include <linux/delay.h>
#include <linux/irqflags.h>

struct sluice {
	int waiting;
	int urgent;
};

/* Off again, though one way round has left it off: one call switches it on. */
void sluice_run(struct sluice *sluice)
{
	local_irq_disable();
	while (sluice->waiting) {
		if (sluice->urgent) {
			sluice->urgent--;
		} else {
			local_irq_enable();
			msleep(1);
		}
		local_irq_disable();
	}
	local_irq_enable();
}
