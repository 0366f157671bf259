/* A fault that gave the lock of the mappings up says so by one of two bits, whichever is asked for first. */
#include <linux/mm.h>
#include <linux/sched/signal.h>

int either_bit_touch(struct mm_struct *mm, unsigned long address, bool *present)
{
	struct vm_area_struct *area;

again:
	mmap_read_lock(mm);
	area = find_vma(mm, address);
	do {
		vm_fault_t fault = handle_mm_fault(area, address, 0, NULL);

		if ((fault & VM_FAULT_RETRY) && fatal_signal_pending(current))
			return -EINTR;
		if (fault & VM_FAULT_COMPLETED)
			return 0;
		if (fault & VM_FAULT_RETRY)
			goto again;
	} while (!*present);
	mmap_read_unlock(mm);
	return 0;
}
