/* A loop that runs to the end of what a locking call returned asks not whether the call locked. */
#include <linux/mm.h>

bool entry_is_old(pte_t entry);
void note_old(struct vm_area_struct *vma);

int table_scan(struct vm_area_struct *vma, pmd_t *pmd, unsigned long address)
{
	spinlock_t *ptl;
	pte_t *first, *entry;
	int old = 0;

	first = pte_offset_map_lock(vma->vm_mm, pmd, address, &ptl);
	for (entry = first; entry < first + PTRS_PER_PTE; entry++) {
		if (entry_is_old(*entry))
			note_old(vma);
		if (vma->vm_flags)
			old++;
	}
	pte_unmap_unlock(first, ptl);
	return old;
}

void table_scan_wrong(struct vm_area_struct *vma, pmd_t *pmd, unsigned long address)
{
	spinlock_t *ptl;
	pte_t *first;

	first = pte_offset_map_lock(vma->vm_mm, pmd, address, &ptl);
	pte_unmap_unlock(first, ptl);
	pte_unmap_unlock(first, ptl); /* expect: HF302 "page-table lock" */
}
