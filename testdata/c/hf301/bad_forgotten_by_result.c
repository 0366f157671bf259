/* A result tells that the lock is held, but no caller looks at it. */
#include <linux/mutex.h>

struct till {
	struct mutex lock;
	int open;
	int coins;
};

struct till_ops {
	int (*close)(struct till *till);
	int (*check)(struct till *till);
};

static int till_count(struct till *till)
{
	mutex_lock(&till->lock);
	if (!till->open)
		return 0; /* expect: HF301 "till.lock" */
	till->coins++;
	mutex_unlock(&till->lock);
	return 1;
}

static int till_close(struct till *till)
{
	int counted = till_count(till);

	return counted ? till->coins : 0;
}

/* Nobody but whoever calls the slot sees the result. */
static int till_check(struct till *till)
{
	mutex_lock(&till->lock);
	if (till->coins) {
		mutex_unlock(&till->lock);
		return 0;
	}
	return 1; /* expect: HF301 "till.lock" */
}

const struct till_ops till_ops = {
	.close = till_close,
	.check = till_check,
};
