/* Each process has its memory, and their locks are of one class. */
struct barrier {
	struct mutex lock;
};

static void shut_for(struct barrier *gate, struct mm_struct *mm)
{
	mutex_lock(&gate->lock);
	mmap_write_lock(mm); /* expect: HF201 "barrier.lock" */
	mmap_write_unlock(mm);
	mutex_unlock(&gate->lock);
}

static void pass_for(struct barrier *gate, struct mm_struct *mm)
{
	mmap_read_lock(mm);
	mutex_lock(&gate->lock);
	mutex_unlock(&gate->lock);
	mmap_read_unlock(mm);
}
