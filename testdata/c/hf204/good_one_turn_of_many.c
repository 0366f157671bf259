/* One turn of the loop takes the lock; which one that is, nobody can tell here. */
struct shelf {
	struct mutex lock;
	int chosen;
	int books;
};

static void dust(struct shelf *shelf)
{
	int i;

	for (i = 0; i < shelf->books; i++) {
		if (i >= shelf->chosen && i <= shelf->chosen) {
			mutex_lock(&shelf->lock);
			shelf->books += shelf->chosen;
		}
		cpu_relax();
	}
	mutex_unlock(&shelf->lock);
}
