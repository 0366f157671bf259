/* A loop takes the lock of every object of an array: one class, always in the array's order. */
#include <linux/mutex.h>

#define LANES 4

struct lane {
	struct mutex mutex;
	int load;
};

struct road {
	struct lane lanes[LANES];
};

void road_close(struct road *road)
{
	int i;

	for (i = 0; i < LANES; i++)
		mutex_lock(&road->lanes[i].mutex);
	for (i = 0; i < LANES; i++)
		road->lanes[i].load = 0;
	for (i = LANES - 1; i >= 0; i--)
		mutex_unlock(&road->lanes[i].mutex);
}
