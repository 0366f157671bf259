/* A work function runs in a kernel thread: it may do what a timer may not. */
#include <linux/delay.h>
#include <linux/timer.h>
#include <linux/workqueue.h>

struct work_dev {
	struct timer_list timer;
	struct work_struct work;
};

static void work_dev_run(struct work_struct *work)
{
	msleep(5);
}

static void work_dev_expire(struct timer_list *timer)
{
	struct work_dev *dev = from_timer(dev, timer, timer);

	schedule_work(&dev->work);
}

void work_dev_init(struct work_dev *dev)
{
	INIT_WORK(&dev->work, work_dev_run);
	timer_setup(&dev->timer, work_dev_expire, 0);
}
