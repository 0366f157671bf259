package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockClass;

/** An address space. */
@KernelStruct("mm_struct")
@Header("linux/mm_types.h")
public final class MmStruct {

  /** Taken for read by faults, for write by everything that changes the areas. */
  @LockClass("mmap_lock")
  public final RwSemaphore mmap_lock = new RwSemaphore();

  /** The lock of upper page tables, or of all if they are not split. */
  @LockClass("page-table lock")
  public final SpinLock page_table_lock = new SpinLock();
}
