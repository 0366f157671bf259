/* might_sleep() is a promise of the callee that it may sleep, whatever else it does. */
#include <linux/kernel.h>
#include <linux/spinlock.h>

struct promise_dev {
	spinlock_t lock;
	int value;
};

static void promise_store(struct promise_dev *dev, int value)
{
	might_sleep(); /* note: HF101 "might_sleep" */
	dev->value = value;
}

void promise_set(struct promise_dev *dev, int value)
{
	spin_lock(&dev->lock);
	promise_store(dev, value); /* expect: HF101 "might_sleep" */
	spin_unlock(&dev->lock);
}
