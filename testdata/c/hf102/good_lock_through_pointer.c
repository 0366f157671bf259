/* A function that locks says which lock it was, and returns a constant. */
#include <linux/rwsem.h>
#include <linux/spinlock.h>

struct pinned_mm {
	spinlock_t table_lock;
	struct rw_semaphore mmap_lock;
};

extern spinlock_t *pinned_lock_of(unsigned long address);

static int pin_for_write(struct pinned_mm *mm, unsigned long address, bool huge, spinlock_t **lockp)
{
	spinlock_t *lock;

	if (huge) {
		lock = &mm->table_lock;
		spin_lock(lock);
		*lockp = lock;
		return 1;
	}
	if (!address)
		return 0;
	lock = pinned_lock_of(address);
	spin_lock(lock);
	*lockp = lock;
	return 1;
}

void pinned_clear(struct pinned_mm *mm, unsigned long address, unsigned long pages)
{
	down_read(&mm->mmap_lock);
	while (pages--) {
		spinlock_t *lock;

		while (!pin_for_write(mm, address, pages & 1, &lock)) {
			up_read(&mm->mmap_lock);
			down_read(&mm->mmap_lock);
		}
		spin_unlock(lock);
	}
	up_read(&mm->mmap_lock);
}
