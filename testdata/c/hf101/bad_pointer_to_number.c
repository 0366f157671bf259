/* Whoever wants no number waits, and so does whoever has one that is zero. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct meter {
	spinlock_t lock;
	unsigned int last;
};

static void meter_read(struct meter *meter, unsigned int *value)
{
	if (!value)
		msleep(1);
	else
		*value = 1;
}

void meter_read_nothing(struct meter *meter)
{
	spin_lock(&meter->lock);
	meter_read(meter, NULL); /* expect: HF101 "msleep() may sleep while the spinlock meter.lock is held" */
	spin_unlock(&meter->lock);
}

static void meter_wait(struct meter *meter, unsigned int *value)
{
	if (!*value)
		msleep(1);
}

void meter_wait_for_zero(struct meter *meter)
{
	unsigned int value = 0;

	spin_lock(&meter->lock);
	meter_wait(meter, &value); /* expect: HF101 "msleep() may sleep while the spinlock meter.lock is held" */
	spin_unlock(&meter->lock);
}

static void meter_skip(struct meter *meter, unsigned int *value)
{
	if (value)
		msleep(1);
}

void meter_skip_field(struct meter *meter)
{
	meter->last = 0;
	spin_lock(&meter->lock);
	meter_skip(meter, &meter->last); /* expect: HF101 "msleep() may sleep while the spinlock meter.lock is held" */
	spin_unlock(&meter->lock);
}
