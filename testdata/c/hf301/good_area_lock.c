#include <linux/mm.h>
#include <linux/mmap_lock.h>

/* A fault that is to be tried again, or is all done, has given up the lock of the area. */
int fault_fast(struct mm_struct *mm, unsigned long address, unsigned int flags, struct pt_regs *regs)
{
	struct vm_area_struct *area = lock_vma_under_rcu(mm, address);
	vm_fault_t fault;

	if (!area)
		return -1;
	fault = handle_mm_fault(area, address, flags | FAULT_FLAG_VMA_LOCK, regs);
	if (!(fault & (VM_FAULT_RETRY | VM_FAULT_COMPLETED)))
		vma_end_read(area);
	if (!(fault & VM_FAULT_RETRY))
		return 0;
	return 1;
}
