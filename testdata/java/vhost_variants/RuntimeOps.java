package vhost_variants;

import static dev.holdfast.kernel.MmuNotifiers.mmu_notifier_register;

import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.Mutex;

/** The operations are an anonymous class that is made when the notifier is registered. */
final class RuntimeOps {
  private final MmuNotifier notifier = new MmuNotifier();
  private final Mutex mapMutex = new Mutex();
  private boolean mapped;

  int start(MmStruct mm) {
    notifier.ops =
        new MmuNotifierOps() {
          @Override
          public void invalidate_range(
              MmuNotifier subscription, MmStruct mm, long start, long end) {
            mapMutex.lock(); // expect: HF102 "RuntimeOps.mapMutex"
            mapped = false;
            mapMutex.unlock();
          }
        };
    return mmu_notifier_register(notifier, mm);
  }
}
