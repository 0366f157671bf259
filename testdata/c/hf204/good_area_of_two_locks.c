/* A mapped area has a lock of its own and, if it maps huge pages, one for those. */
#include <linux/mm.h>
#include <linux/hugetlb.h>

void region_unshare(struct mm_struct *mm, unsigned long address)
{
	struct vm_area_struct *area = lock_vma_under_rcu(mm, address);

	if (!area)
		return;
	hugetlb_vma_lock_write(area);
	area->vm_flags = 0;
	hugetlb_vma_unlock_write(area);
	vma_end_read(area);
}
