#include <linux/spinlock.h>

struct wheel {
	spinlock_t lock;
	unsigned int jobs;
};

struct job {
	struct wheel *wheel;
};

/* Returns with the lock of the wheel held that the job is on now. */
struct wheel *job_lock_wheel(struct job *job)
{
	struct wheel *wheel = job->wheel;

	spin_lock(&wheel->lock);
	return wheel;
}

void job_run(struct job *job);

static void wheel_turn_one(struct wheel *wheel, struct job *job)
{
	struct wheel *now;

	spin_unlock(&wheel->lock);
	job_run(job);
	now = job_lock_wheel(job);
	if (now != wheel) {
		spin_unlock(&now->lock);
		spin_lock(&wheel->lock);
	}
}

/* The lock is held again, whichever wheel the job is on. */
void wheel_turn(struct wheel *wheel, struct job *job)
{
	spin_lock(&wheel->lock);
	wheel_turn_one(wheel, job);
	wheel->jobs--;
	spin_unlock(&wheel->lock);
}
