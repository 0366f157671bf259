/* A turn that goes on early keeps the lock, which the next one takes again. */
struct rack {
	struct mutex lock;
	int wines;
	int dry;
};

static void count(struct rack *rack)
{
	int i;

	for (i = 0; i < 8; i++) {
		mutex_lock(&rack->lock); /* expect: HF204 "rack.lock" */
		if (rack->wines == i)
			continue;
		rack->dry++;
		mutex_unlock(&rack->lock);
	}
} /* expect: HF301 "rack.lock" */
