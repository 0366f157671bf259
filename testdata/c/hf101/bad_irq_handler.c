/* A hard interrupt handler cannot sleep, nor what it calls. */
#include <linux/delay.h>
#include <linux/interrupt.h>

struct irq_dev {
	int irq;
	int events;
};

static void irq_dev_ack(struct irq_dev *dev)
{
	dev->events++;
	msleep(1); /* note: HF101 "msleep" */
}

static irqreturn_t irq_dev_handler(int irq, void *data)
{
	irq_dev_ack(data); /* expect: HF101 "msleep" */
	return IRQ_HANDLED;
}

int irq_dev_start(struct irq_dev *dev)
{
	return request_irq(dev->irq, irq_dev_handler, 0, "irq_dev", dev);
}
