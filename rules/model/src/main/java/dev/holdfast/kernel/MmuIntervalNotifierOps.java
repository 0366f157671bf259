package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.MayHold;
import dev.holdfast.annotation.NonBlockableContext;

/** The callback of an {@link MmuIntervalNotifier}: {@code include/linux/mmu_notifier.h} of 6.1. */
@KernelStruct("mmu_interval_notifier_ops")
@Header("linux/mmu_notifier.h")
public interface MmuIntervalNotifierOps {

  /**
   * The range is invalidated. Calls {@code mmu_interval_set_seq} under the driver's lock; returns
   * false only if it would have had to sleep and the range is not blockable.
   */
  @NonBlockableContext(unless = "mmu_notifier_range_blockable(range)")
  @MayHold(PageLock.class)
  boolean invalidate(MmuIntervalNotifier subscription, MmuNotifierRange range, long curSeq);
}
