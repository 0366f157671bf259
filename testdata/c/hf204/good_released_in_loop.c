/* One of the locks that the loops give up and take back is the caller's. */
#include <linux/spinlock.h>

#define LOOP_CORES 4

struct loop_core {
	spinlock_t lock;
	int running;
};

struct loop_set {
	int count;
	struct loop_core *cores[LOOP_CORES];
};

void loop_collect(struct loop_set *set, struct loop_core *core);
int loop_enter(struct loop_set *set);

static void loop_run(struct loop_core *core)
{
	struct loop_set set;
	int i;

	loop_collect(&set, core);
	for (i = 0; i < set.count; i++)
		spin_unlock(&set.cores[i]->lock);
	core->running = loop_enter(&set);
	spin_lock(&core->lock);
}

void loop_run_until_done(struct loop_core *core)
{
	spin_lock(&core->lock);
	while (core->running)
		loop_run(core);
	spin_unlock(&core->lock);
}
