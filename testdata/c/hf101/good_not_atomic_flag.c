/* Whether it may sleep is asked once, and kept in a variable. */
#include <linux/delay.h>
#include <linux/errno.h>
#include <linux/spinlock.h>

struct busy_engine {
	spinlock_t lock;
	int pending;
};

int busy_engine_try(struct busy_engine *engine);

static int busy_engine_send(struct busy_engine *engine, bool again)
{
	bool not_atomic = !in_atomic() && !irqs_disabled();
	int err;

retry:
	err = busy_engine_try(engine);
	if (err == -EBUSY && again) {
		if (not_atomic)
			msleep(1);
		else
			cpu_relax();
		goto retry;
	}
	return err;
}

void busy_engine_flush(struct busy_engine *engine)
{
	spin_lock(&engine->lock);
	busy_engine_send(engine, true);
	engine->pending = 0;
	spin_unlock(&engine->lock);
}
