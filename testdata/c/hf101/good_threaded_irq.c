/* Of a threaded interrupt only the first handler is atomic; the thread may sleep. */
#include <linux/delay.h>
#include <linux/interrupt.h>

struct threaded_dev {
	int irq;
	int events;
};

static irqreturn_t threaded_dev_wake(int irq, void *data)
{
	return IRQ_WAKE_THREAD;
}

static irqreturn_t threaded_dev_thread(int irq, void *data)
{
	struct threaded_dev *dev = data;

	dev->events++;
	msleep(1);
	return IRQ_HANDLED;
}

int threaded_dev_start(struct threaded_dev *dev)
{
	return request_threaded_irq(dev->irq, threaded_dev_wake,
				    threaded_dev_thread, 0, "threaded", dev);
}
