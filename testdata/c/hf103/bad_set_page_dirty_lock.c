/* set_page_dirty_lock takes the page lock, here in a completion that runs in a soft interrupt. */
#include <linux/mm.h>
#include <linux/timer.h>

struct dirty_dev {
	struct timer_list timer;
	struct page *page;
};

static void dirty_dev_done(struct dirty_dev *dev)
{
	set_page_dirty_lock(dev->page); /* note: HF103 "set_page_dirty_lock" */
	put_page(dev->page);
}

static void dirty_dev_expire(struct timer_list *timer)
{
	struct dirty_dev *dev = from_timer(dev, timer, timer);

	dirty_dev_done(dev); /* expect: HF103 "set_page_dirty_lock" */
}

void dirty_dev_init(struct dirty_dev *dev)
{
	timer_setup(&dev->timer, dirty_dev_expire, 0);
}
