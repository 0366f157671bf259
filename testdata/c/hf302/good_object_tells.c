/* Whether there is anything to unlock stands in the object, which the callee asks. */

#define LOCKS_NODE 1
#define HAS_LOCK 2

struct node {
	struct mutex lock;
};

struct job {
	unsigned int flags;
	struct node *node;
};

int work(struct job *job);

static bool begin_job(struct job *job)
{
	if (job->flags & LOCKS_NODE) {
		if (mutex_lock_interruptible(&job->node->lock) < 0)
			return false;
		job->flags |= HAS_LOCK;
	}
	return true;
}

static void end_job(struct job *job)
{
	if (job->flags & HAS_LOCK)
		mutex_unlock(&job->node->lock);
}

static void run_twice(struct job *job)
{
	begin_job(job);
	work(job);
	end_job(job);
	begin_job(job);
	work(job);
	end_job(job);
}
