/* A timer's function runs in a soft interrupt. */
#include <linux/delay.h>
#include <linux/timer.h>

struct watchdog {
	struct timer_list timer;
	bool fired;
};

static void watchdog_expire(struct timer_list *timer)
{
	struct watchdog *dog = from_timer(dog, timer, timer);

	dog->fired = true;
	msleep(5); /* expect: HF101 "msleep" */
}

void watchdog_init(struct watchdog *dog)
{
	timer_setup(&dog->timer, watchdog_expire, 0);
}
