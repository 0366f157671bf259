// The variable for the lock is null before the call that finds the lock, takes it and stores it there.
#include <linux/mm.h>

static void end_of_entry(spinlock_t *ptl)
{
	if (ptl)
		spin_unlock(ptl);
}

static int protect_entry(struct mm_struct *mm, pmd_t *pmd, unsigned long address)
{
	spinlock_t *ptl = NULL;
	pte_t *pte = pte_offset_map_lock(mm, pmd, address, &ptl);

	if (!pte)
		return -EAGAIN;
	end_of_entry(ptl);
	return 0;
}

void protect_and_rest(struct mm_struct *mm, pmd_t *pmd, unsigned long address)
{
	protect_entry(mm, pmd, address);
	msleep(1);
}
