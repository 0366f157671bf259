#include <linux/spinlock.h>

/* All jobs have the lock of their ring, and there is no other that they could have. */
struct ring {
	spinlock_t jobs;
};

struct job {
	spinlock_t *lock;
	int done;
};

struct job_events {
	spinlock_t lock;
	int count;
};

void job_init(struct job *job, struct ring *ring)
{
	job->lock = &ring->jobs;
}

void job_done_with_event(struct job *job, struct job_events *events)
{
	spin_lock(job->lock);
	spin_lock(&events->lock); /* expect: HF201 "the spinlock job_events.lock is taken under the spinlock job.lock here" */
	events->count++;
	spin_unlock(&events->lock);
	spin_unlock(job->lock);
}

void job_events_end(struct job_events *events, struct job *job)
{
	spin_lock(&events->lock);
	spin_lock(job->lock);
	job->done = 1;
	spin_unlock(job->lock);
	spin_unlock(&events->lock);
}
