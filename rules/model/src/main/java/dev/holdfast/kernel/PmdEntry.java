package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockClass;

/** An entry of a page middle directory. */
@KernelStruct("pmd_t")
@Header("linux/pgtable.h")
public final class PmdEntry {

  /** The lock of the page table that it is in or leads to. */
  @LockClass("page-table lock")
  public final SpinLock ptl = new SpinLock();
}
