/* The flag says that the lock is held, though it was not taken. */
struct teapot {
	struct mutex lock;
	int water;
};

static void brew(struct teapot *pot)
{
	bool locked = true;

	if (!mutex_trylock(&pot->lock))
		pot->water++;
	else
		mutex_unlock(&pot->lock);
	if (locked)
		mutex_unlock(&pot->lock); /* expect: HF302 "teapot.lock" */
}
