/* Preemption is off: by name, and by get_cpu. */
#include <linux/delay.h>
#include <linux/preempt.h>
#include <linux/sched.h>
#include <linux/smp.h>

void percpu_calibrate(void)
{
	preempt_disable(); /* note: HF101 "preemption" */
	msleep(20); /* expect: HF101 "msleep" */
	preempt_enable();
	msleep(20);
}

int percpu_pick(void)
{
	int cpu = get_cpu();

	schedule(); /* expect: HF101 "schedule" */
	put_cpu();
	return cpu;
}
