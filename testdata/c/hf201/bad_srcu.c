/* What waits for the readers of an SRCU domain is ordered with what they wait for. */

struct ferry {
	struct srcu_struct riders;
	struct mutex gate;
};

static int ferry_ride(struct ferry *f)
{
	int cookie;

	cookie = srcu_read_lock(&f->riders);
	mutex_lock(&f->gate);
	mutex_unlock(&f->gate);
	srcu_read_unlock(&f->riders, cookie);
	return 0;
}

static void ferry_close(struct ferry *f)
{
	mutex_lock(&f->gate);
	synchronize_srcu(&f->riders); /* expect: HF201 "ferry.riders is waited for under the mutex ferry.gate here, but elsewhere the mutex ferry.gate is taken under" */
	mutex_unlock(&f->gate);
}
