/* The sleeping function is reached through a table of function pointers. */
#include <linux/delay.h>
#include <linux/spinlock.h>

struct led;

struct led_ops {
	void (*set)(struct led *led, int level);
};

struct led {
	spinlock_t lock;
	const struct led_ops *ops;
};

static void i2c_led_set(struct led *led, int level)
{
	msleep(level); /* note: HF101 "msleep" */
}

const struct led_ops i2c_led_ops = {
	.set = i2c_led_set,
};

void led_blink(struct led *led)
{
	spin_lock(&led->lock);
	led->ops->set(led, 1); /* expect: HF101 "msleep" */
	spin_unlock(&led->lock);
}
