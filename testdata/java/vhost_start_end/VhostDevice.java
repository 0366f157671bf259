package vhost_start_end;

import static dev.holdfast.kernel.MmuNotifiers.mmu_notifier_range_blockable;
import static dev.holdfast.kernel.MmuNotifiers.mmu_notifier_register;
import static dev.holdfast.kernel.MmuNotifiers.mmu_notifier_unregister;

import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.MmuNotifierRange;

/**
 * The first repair: the maps are dropped in {@code invalidate_range_start}, which may sleep if the
 * range is blockable and backs out otherwise.
 */
@KernelStruct("vhost_dev")
final class VhostDevice implements MmuNotifierOps {
  private static final int EAGAIN = 11;

  private final MmuNotifier notifier = new MmuNotifier();
  private final MmStruct mm;
  private final VirtQueue[] queues;

  VhostDevice(MmStruct mm, VirtQueue[] queues) {
    this.mm = mm;
    this.queues = queues;
  }

  int start() {
    notifier.ops = this;
    return mmu_notifier_register(notifier, mm);
  }

  void stop() {
    mmu_notifier_unregister(notifier, mm);
    for (VirtQueue queue : queues) {
      queue.releaseDead();
    }
  }

  @Override
  public int invalidate_range_start(MmuNotifier subscription, MmuNotifierRange range) {
    if (!mmu_notifier_range_blockable(range)) {
      return -EAGAIN;
    }
    for (VirtQueue queue : queues) {
      queue.beginInvalidation(range.start, range.end);
    }
    return 0;
  }

  @Override
  public void invalidate_range_end(MmuNotifier subscription, MmuNotifierRange range) {
    if (!mmu_notifier_range_blockable(range)) {
      return;
    }
    for (VirtQueue queue : queues) {
      queue.endInvalidation();
    }
  }
}
