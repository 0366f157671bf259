/* The table that is handed down has no hook for entries: nothing is split. */
#include <linux/delay.h>
#include <linux/rcupdate.h>

struct stroll;

struct stroll_ops {
	int (*range)(struct stroll *stroll);
	int (*entry)(struct stroll *stroll);
	int (*hole)(struct stroll *stroll);
};

struct stroll {
	const struct stroll_ops *ops;
	unsigned long at;
};

static int stroll_range(struct stroll *stroll)
{
	const struct stroll_ops *ops = stroll->ops;

	if (!(ops->entry || ops->hole))
		return 0;
	msleep(1);
	return ops->entry ? ops->entry(stroll) : 0;
}

static int stroll_along(const struct stroll_ops *ops, unsigned long from)
{
	struct stroll stroll = {
		.ops = ops,
		.at = from,
	};
	int result;

	do {
		result = stroll_range(&stroll);
		stroll.at++;
	} while (!result && stroll.at < 8);
	return result;
}

static int count_range(struct stroll *stroll)
{
	return stroll->at != 0;
}

int stroll_count(void)
{
	static const struct stroll_ops ops = {
		.range = count_range,
	};
	int result;

	rcu_read_lock();
	result = stroll_along(&ops, 0);
	rcu_read_unlock();
	return result;
}
