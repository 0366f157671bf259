/* What seems to call itself for ever calls what another configuration has by this name. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct gauge {
	spinlock_t lock;
	int value;
};

static int gauge_add_relaxed(struct gauge *gauge, int n);

static int gauge_add(struct gauge *gauge, int n)
{
	return gauge_add_relaxed(gauge, n);
}

static int gauge_add_relaxed(struct gauge *gauge, int n)
{
	return gauge_add(gauge, n);
}

void gauge_show(struct gauge *gauge)
{
	gauge_add(gauge, 1);
	spin_lock(&gauge->lock);
	msleep(1); /* expect: HF101 "gauge.lock" */
	spin_unlock(&gauge->lock);
}
