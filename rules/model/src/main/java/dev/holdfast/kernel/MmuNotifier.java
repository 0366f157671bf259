package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A subscription to the changes of one address space; a driver embeds it in its own object. */
@KernelStruct("mmu_notifier")
@Header("linux/mmu_notifier.h")
@SuppressWarnings("NullAway.Init")
public class MmuNotifier {

  /** What the subscriber wants to be told. */
  public MmuNotifierOps ops;

  /** The address space. */
  public MmStruct mm;
}
