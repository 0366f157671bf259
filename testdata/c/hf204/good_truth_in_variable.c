/* Who locks hangs on two conditions, which one function asks for itself and the other keeps in a variable. */
#include <linux/mutex.h>

struct lane {
	struct mutex lock;
	int shared;
	int least;
	int done;
};

static int lane_switch_alone(struct lane *lane)
{
	mutex_lock(&lane->lock);
	lane->done = 1;
	mutex_unlock(&lane->lock);
	return 0;
}

static int lane_switch(struct lane *lane, int users)
{
	int together;

	together = lane->shared && users >= lane->least;
	if (together)
		return lane->done;
	return lane_switch_alone(lane);
}

int lanes_switch(struct lane *lane, int users)
{
	int ret;

	if (lane->shared && users >= lane->least)
		mutex_lock(&lane->lock);
	ret = lane_switch(lane, users);
	if (lane->shared && users >= lane->least)
		mutex_unlock(&lane->lock);
	return ret;
}
