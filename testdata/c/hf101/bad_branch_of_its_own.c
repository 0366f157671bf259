/* A window into a device: mapped for a moment, or always. The first kind is closed too early. */
#include <linux/delay.h>
#include <linux/preempt.h>

#ifdef CONFIG_ACME_SHORT_WINDOWS

static void acme_close(void *window)
{
	msleep(1);
}

static void acme_done(void *window)
{
	acme_close(window);
	preempt_enable();
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
	acme_done(window); /* expect: HF101 "msleep" */
}
