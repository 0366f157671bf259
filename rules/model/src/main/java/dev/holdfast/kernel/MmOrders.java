package dev.holdfast.kernel;

import dev.holdfast.annotation.LockOrder;

/**
 * The orders that {@code mm/rmap.c} and {@code mm/filemap.c} of 6.1 and 6.12 declare in their head
 * comments.
 *
 * <p>Huge pages reverse two of them, and so have lock classes of their own: {@code
 * hugetlb_fault_mutex}, then the lock of the area, then {@code i_mmap_rwsem}, then the page lock.
 */
@LockOrder({
  "inode.i_rwsem",
  "mmap_lock",
  "address_space.invalidate_lock",
  "page lock",
  "vma lock",
  "address_space.i_mmap_rwsem",
  "anon_vma.rwsem",
  "page-table lock",
  "swap_lock"
})
@LockOrder({"swap_lock", "mmlist_lock"})
@LockOrder({"swap_lock", "address_space.private_lock", "address_space.i_pages", "lruvec.lru_lock"})
@LockOrder({"swap_lock", "inode.i_lock"})
@LockOrder({"swap_lock", "bdi_writeback.list_lock", "sb_lock"})
@LockOrder({"bdi_writeback.list_lock", "address_space.i_pages"})
@LockOrder({"anon_vma.rwsem", "tasklist_lock", "page-table lock"})
@LockOrder({"address_space.i_mmap_rwsem", "tasklist_lock"})
@LockOrder({
  "address_space.i_mmap_rwsem",
  "address_space.private_lock",
  "swap_lock",
  "address_space.i_pages"
})
@LockOrder({"inode.i_rwsem", "address_space.invalidate_lock", "address_space.i_mmap_rwsem"})
@LockOrder({"mmap_lock", "address_space.i_mmap_rwsem", "page-table lock", "address_space.i_pages"})
@LockOrder({"mmap_lock", "address_space.invalidate_lock", "page lock"})
@LockOrder({"inode.i_rwsem", "mmap_lock"})
@LockOrder({"hugetlb_fault_mutex", "hugetlb vma lock"})
public final class MmOrders {
  private MmOrders() {}
}
