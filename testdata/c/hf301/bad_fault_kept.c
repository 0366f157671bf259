/* Whoever never asks whether the fault gave up the lock must release it on every path. */
#include <linux/mm.h>

int touch_page(struct mm_struct *mm, unsigned long addr)
{
	struct vm_area_struct *vma;

	mmap_read_lock(mm);
	vma = find_vma(mm, addr);
	if (handle_mm_fault(vma, addr, 0, NULL) & VM_FAULT_ERROR)
		return -1; /* expect: HF301 "mmap_lock" */
	mmap_read_unlock(mm);
	return 0;
}
