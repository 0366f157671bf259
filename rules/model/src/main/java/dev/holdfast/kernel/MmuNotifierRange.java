package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** The range of addresses that is invalidated, and how. */
@KernelStruct("mmu_notifier_range")
@Header("linux/mmu_notifier.h")
@SuppressWarnings("NullAway.Init")
public final class MmuNotifierRange {

  /** The address space. */
  public MmStruct mm;

  /** The first address. */
  public long start;

  /** The address behind the last. */
  public long end;

  /** {@code MMU_NOTIFIER_RANGE_BLOCKABLE}. */
  public int flags;
}
