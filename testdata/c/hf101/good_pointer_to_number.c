/* A pointer to a number is not null because the number is zero, or not known. */
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

static void meter_read_twice(struct meter *meter, unsigned int *value)
{
	*value = 0;
	meter_read(meter, value);
	meter_read(meter, value);
}

void meter_read_variable(struct meter *meter)
{
	unsigned int value = 0;

	spin_lock(&meter->lock);
	meter_read(meter, &value);
	spin_unlock(&meter->lock);
}

void meter_read_field(struct meter *meter)
{
	meter->last = 0;
	spin_lock(&meter->lock);
	meter_read(meter, &meter->last);
	spin_unlock(&meter->lock);
}

void meter_read_on(struct meter *meter)
{
	unsigned int value;

	spin_lock(&meter->lock);
	meter_read_twice(meter, &value);
	spin_unlock(&meter->lock);
}

void meter_read_if_wanted(struct meter *meter, unsigned int *value)
{
	if (!value)
		return;
	spin_lock(&meter->lock);
	meter_read(meter, value);
	spin_unlock(&meter->lock);
}

static int meter_find(struct meter **found)
{
	if (found == NULL)
		msleep(1);
	else if (!*found)
		return 0;
	return 1;
}

int meter_find_first(struct meter *around)
{
	struct meter *first = NULL;
	int count;

	spin_lock(&around->lock);
	count = meter_find(&first);
	spin_unlock(&around->lock);
	return count;
}
