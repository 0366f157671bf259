/* A loop that waits for others to change what was written before it does not wait for ever. */
#include <linux/delay.h>
#include <linux/spinlock.h>

#define PUMP_READY 3

struct pump {
	spinlock_t lock;
	int answer;
};

int pump_start(struct pump *pump)
{
	int left = 30000;

	pump->answer = 0;
	while (pump->answer != PUMP_READY && left) {
		udelay(10);
		left--;
	}
	if (!left)
		return 1;
	spin_lock(&pump->lock);
	msleep(1); /* expect: HF101 "pump.lock" */
	spin_unlock(&pump->lock);
	return 0;
}

int pump_stop(struct pump *pump)
{
	pump->answer = PUMP_READY;
	do {
		cpu_relax();
	} while (pump->answer == PUMP_READY);
	spin_lock(&pump->lock);
	msleep(2); /* expect: HF101 "pump.lock" */
	spin_unlock(&pump->lock);
	return 0;
}
