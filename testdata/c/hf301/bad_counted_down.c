/* The last of several tries returns with the lock. */

struct gauge {
	spinlock_t lock;
	int level;
};

int read_level(struct gauge *gauge);

static int settle(struct gauge *gauge, int tries)
{
	spin_lock(&gauge->lock);
	while (tries--) {
		if (read_level(gauge) > 0) {
			spin_unlock(&gauge->lock);
			return 0;
		}
	}
	return -1; /* expect: HF301 "settle returns with the spinlock gauge.lock held" */
}
