/* The variable keeps whether one of the two holds: the caller holds the lock where both do. */
#include <linux/mutex.h>

struct track {
	struct mutex lock;
	int shared;
	int least;
	int done;
};

static int track_switch_alone(struct track *track)
{
	mutex_lock(&track->lock);
	track->done = 1;
	mutex_unlock(&track->lock);
	return 0;
}

static int track_switch(struct track *track, int users)
{
	int apart;

	apart = track->shared || users >= track->least;
	if (!apart)
		return track->done;
	return track_switch_alone(track);
}

int tracks_switch(struct track *track, int users)
{
	int ret;

	if (track->shared && users >= track->least)
		mutex_lock(&track->lock);
	ret = track_switch(track, users); /* expect: HF204 "the mutex track.lock is taken again while tracks_switch holds it" */
	if (track->shared && users >= track->least)
		mutex_unlock(&track->lock);
	return ret;
}
