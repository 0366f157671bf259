/* The switch has one case that returns too early. */
#include <linux/errno.h>
#include <linux/rwsem.h>

enum mode_kind { MODE_OFF, MODE_SLOW, MODE_FAST };

struct mode_dev {
	struct rw_semaphore sem;
	int speed;
};

int mode_dev_set(struct mode_dev *dev, enum mode_kind mode)
{
	down_write(&dev->sem);
	switch (mode) {
	case MODE_OFF:
		dev->speed = 0;
		break;
	case MODE_SLOW:
		dev->speed = 1;
		break;
	case MODE_FAST:
		dev->speed = 10;
		break;
	default:
		return -EINVAL; /* expect: HF301 "mode_dev.sem" */
	}
	up_write(&dev->sem);
	return 0;
}
