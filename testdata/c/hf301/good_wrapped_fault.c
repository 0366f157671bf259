/* The handler's result says whether the lock was released, through a wrapper and beside a constant. */
#include <linux/mm.h>
#include <linux/sched/signal.h>

#define TINY_BAD_ACCESS 0x020000

static vm_fault_t tiny_handle(struct vm_area_struct *vma, unsigned long address, unsigned int flags)
{
	if (!vma->vm_flags)
		return TINY_BAD_ACCESS;
	return handle_mm_fault(vma, address, flags, NULL);
}

int tiny_page_fault(struct mm_struct *mm, struct vm_area_struct *vma, unsigned long address)
{
	unsigned int flags = 0;
	vm_fault_t fault;

retry:
	mmap_read_lock(mm);
	fault = tiny_handle(vma, address, flags);
	if (fault & VM_FAULT_COMPLETED)
		return 0;
	if (fault & VM_FAULT_RETRY) {
		flags |= FAULT_FLAG_TRIED;
		goto retry;
	}
	mmap_read_unlock(mm);
	return fault & TINY_BAD_ACCESS;
}

int tiny_user_fault(struct mm_struct *mm, struct vm_area_struct *vma, unsigned long address)
{
	vm_fault_t fault;

	mmap_read_lock(mm);
	if (!vma->vm_flags)
		fault = TINY_BAD_ACCESS;
	else
		fault = handle_mm_fault(vma, address, 0, NULL);
	if (fault & VM_FAULT_COMPLETED)
		return 0;
	if (fault & VM_FAULT_RETRY)
		return 1;
	mmap_read_unlock(mm);
	return 0;
}
