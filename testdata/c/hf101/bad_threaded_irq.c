/* The sleep stands in the hard half of a threaded interrupt. */
#include <linux/delay.h>
#include <linux/interrupt.h>

struct halves_dev {
	int irq;
};

static irqreturn_t halves_dev_wake(int irq, void *data)
{
	msleep(1); /* expect: HF101 "msleep" */
	return IRQ_WAKE_THREAD;
}

static irqreturn_t halves_dev_thread(int irq, void *data)
{
	msleep(1);
	return IRQ_HANDLED;
}

int halves_dev_start(struct halves_dev *dev)
{
	return request_threaded_irq(dev->irq, halves_dev_wake,
				    halves_dev_thread, 0, "halves", dev);
}
