package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockClass;

/** A walk over the places where a page is mapped. */
@KernelStruct("page_vma_mapped_walk")
@Header("linux/rmap.h")
public final class PageVmaMappedWalk {

  /** The lock of the page table that it stands in. */
  @LockClass("page-table lock")
  public final SpinLock ptl = new SpinLock();
}
