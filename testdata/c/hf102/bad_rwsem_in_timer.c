/* Neither side of a rwsem can be taken in a timer. */
#include <linux/rwsem.h>
#include <linux/timer.h>

struct rwsem_dev {
	struct timer_list timer;
	struct rw_semaphore sem;
	int ticks;
};

static void rwsem_dev_expire(struct timer_list *timer)
{
	struct rwsem_dev *dev = from_timer(dev, timer, timer);

	down_read(&dev->sem); /* expect: HF102 "rwsem_dev.sem" */
	dev->ticks++;
	up_read(&dev->sem);
}

void rwsem_dev_init(struct rwsem_dev *dev)
{
	timer_setup(&dev->timer, rwsem_dev_expire, 0);
}
