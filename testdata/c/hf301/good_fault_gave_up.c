/* A fault that is to be tried again has given up the lock, and says so in its result. */
#include <linux/mm.h>

static inline bool fault_is_moot(unsigned int fault, struct pt_regs *regs)
{
	return unlikely((fault & VM_FAULT_RETRY) &&
			(fatal_signal_pending(current) ||
			 (user_mode(regs) && signal_pending(current))));
}

void resolve_fault(struct mm_struct *mm, struct pt_regs *regs, unsigned long addr)
{
	struct vm_area_struct *vma;
	unsigned int fault;

retry:
	mmap_read_lock(mm);
	vma = find_vma(mm, addr);
	fault = handle_mm_fault(vma, addr, FAULT_FLAG_DEFAULT, regs);
	if (fault_is_moot(fault, regs))
		return;
	if (fault & VM_FAULT_COMPLETED)
		return;
	if (unlikely(fault & VM_FAULT_RETRY))
		goto retry;
	mmap_read_unlock(mm);
}
