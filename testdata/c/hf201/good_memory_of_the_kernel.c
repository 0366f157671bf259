/*
 * The kernel's own memory is no process's: the order of its lock and another says nothing about
 * the locks of processes.
 */
struct gate {
	struct mutex lock;
};

static void shut(struct gate *gate)
{
	mutex_lock(&gate->lock);
	mmap_write_lock(&init_mm);
	mmap_write_unlock(&init_mm);
	mutex_unlock(&gate->lock);
}

static void pass(struct gate *gate, struct mm_struct *mm)
{
	mmap_read_lock(mm);
	mutex_lock(&gate->lock);
	mutex_unlock(&gate->lock);
	mmap_read_unlock(mm);
}
