/* A window into a device: mapped for a moment, or always. No build has both. */
#include <linux/delay.h>
#include <linux/preempt.h>

#ifdef CONFIG_ACME_SHORT_WINDOWS

static void acme_close(void *window)
{
	msleep(1);
}

static void acme_done(void *window)
{
	preempt_enable();
	acme_close(window);
}

#else

static void acme_close(void *window)
{
}

static void acme_done(void *window)
{
	acme_close(window);
	preempt_enable();
}

#endif

static void acme_poke(void *window)
{
	preempt_disable();
	*(int *)window = 1;
	acme_done(window);
}
