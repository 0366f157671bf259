package vhost;

import static dev.holdfast.kernel.MmuNotifiers.mmu_notifier_register;
import static dev.holdfast.kernel.MmuNotifiers.mmu_notifier_unregister;

import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;

/**
 * The twin of the C driver beside it: it drops its maps in {@code invalidate_range}, which runs
 * under the page-table lock and possibly with the page locked, and takes its mutex and the page
 * lock there.
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
      queue.unmapAll();
    }
  }

  @Override
  public void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {
    for (VirtQueue queue : queues) {
      queue.invalidate(start, end); // expect: HF102 "vhost_virtqueue.mutex", HF103 "set_page_dirty_lock"
    }
  }
}
