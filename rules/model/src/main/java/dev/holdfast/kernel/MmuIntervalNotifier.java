package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A subscription to the changes of a range of addresses. */
@KernelStruct("mmu_interval_notifier")
@Header("linux/mmu_notifier.h")
@SuppressWarnings("NullAway.Init")
public class MmuIntervalNotifier {

  /** What the subscriber wants to be told. */
  public MmuIntervalNotifierOps ops;

  /** The address space. */
  public MmStruct mm;
}
