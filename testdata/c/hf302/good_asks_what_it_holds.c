/* What the helper did with the flag is not known, and it is all that the release hangs on. */
struct kettle {
	struct mutex lock;
	int water;
};

void pour(struct kettle *kettle, bool *locked);

static void boil(struct kettle *kettle)
{
	bool locked = mutex_trylock(&kettle->lock);

	pour(kettle, &locked);
	if (locked)
		mutex_unlock(&kettle->lock);
}
