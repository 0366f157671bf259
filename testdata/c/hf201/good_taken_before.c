/* An outer lock of a class is held, when another of it seems to be taken behind a flag that callers never give. */
#include <linux/mutex.h>

struct taken_hall {
	struct mutex mutex;
	struct mutex door;
	struct taken_hall *outer;
	int bound;
};

static void taken_hall_bind(struct taken_hall *hall)
{
	if (hall->bound)
		return;
	mutex_lock(&hall->mutex);
	hall->bound = 1;
	mutex_unlock(&hall->mutex);
}

/* Binding was done by whoever opened the hall. */
void taken_hall_work(struct taken_hall *hall)
{
	struct taken_hall *outer = hall->outer;

	mutex_lock(&outer->mutex);
	mutex_lock(&hall->door);
	taken_hall_bind(hall);
	mutex_unlock(&hall->door);
	mutex_unlock(&outer->mutex);
}
