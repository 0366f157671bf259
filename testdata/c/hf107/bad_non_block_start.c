/* non_block_start() forbids blocking until non_block_end(), preemptible or not. */
#include <linux/kernel.h>
#include <linux/mutex.h>

struct reaper {
	struct mutex mutex;
	int reaped;
};

void reaper_run(struct reaper *reaper)
{
	non_block_start(); /* note: HF107 "non-blockable" */
	mutex_lock(&reaper->mutex); /* expect: HF107 "reaper.mutex" */
	reaper->reaped++;
	mutex_unlock(&reaper->mutex);
	non_block_end();

	mutex_lock(&reaper->mutex);
	reaper->reaped++;
	mutex_unlock(&reaper->mutex);
}
