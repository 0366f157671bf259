package vhost_spinlock;

import static dev.holdfast.kernel.MmuNotifiers.mmu_notifier_register;
import static dev.holdfast.kernel.MmuNotifiers.mmu_notifier_unregister;

import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;

/**
 * The second repair: the callback stays {@code invalidate_range}, but takes a spinlock and tries
 * the page lock, neither of which sleeps.
 */
@KernelStruct("vhost_dev")
final class VhostDevice implements MmuNotifierOps {
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
  public void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {
    for (VirtQueue queue : queues) {
      queue.invalidate(start, end);
    }
  }
}
