/* The table that is handed down has a hook for entries. */
#include <linux/delay.h>
#include <linux/rcupdate.h>

struct amble;

struct amble_ops {
	int (*range)(struct amble *amble);
	int (*entry)(struct amble *amble);
	int (*hole)(struct amble *amble);
};

struct amble {
	const struct amble_ops *ops;
	unsigned long at;
};

static int amble_range(struct amble *amble)
{
	const struct amble_ops *ops = amble->ops;

	if (!(ops->entry || ops->hole))
		return 0;
	msleep(1);
	return ops->entry ? ops->entry(amble) : 0;
}

static int amble_along(const struct amble_ops *ops, unsigned long from)
{
	struct amble amble = {
		.ops = ops,
		.at = from,
	};
	int result;

	do {
		result = amble_range(&amble);
		amble.at++;
	} while (!result && amble.at < 8);
	return result;
}

static int count_range(struct amble *amble)
{
	return amble->at != 0;
}

int amble_count(void)
{
	static const struct amble_ops ops = {
		.entry = count_range,
	};
	int result;

	rcu_read_lock();
	result = amble_along(&ops, 0); /* expect: HF101 "msleep" */
	rcu_read_unlock();
	return result;
}
