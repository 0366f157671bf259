/* A tasklet runs in a soft interrupt. */
#include <linux/completion.h>
#include <linux/interrupt.h>

struct tasklet_dev {
	struct tasklet_struct tasklet;
	struct completion done;
};

static void tasklet_dev_run(struct tasklet_struct *tasklet)
{
	struct tasklet_dev *dev = container_of(tasklet, struct tasklet_dev, tasklet);

	wait_for_completion(&dev->done); /* expect: HF101 "wait_for_completion" */
}

void tasklet_dev_init(struct tasklet_dev *dev)
{
	tasklet_setup(&dev->tasklet, tasklet_dev_run);
}
