/* None of this sleeps. */
#include <linux/delay.h>
#include <linux/printk.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/workqueue.h>

struct calm_dev {
	spinlock_t lock;
	struct work_struct work;
	void *buffer;
};

void calm_dev_drop(struct calm_dev *dev)
{
	spin_lock(&dev->lock);
	udelay(10);
	mdelay(1);
	pr_info("dropping the buffer\n");
	kfree(dev->buffer);
	dev->buffer = NULL;
	schedule_work(&dev->work);
	spin_unlock(&dev->lock);
}
