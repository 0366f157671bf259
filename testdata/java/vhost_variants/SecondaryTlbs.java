package vhost_variants;

import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.Mutex;

/** From 6.6 on the callback is called arch_invalidate_secondary_tlbs; its rules are the same. */
final class SecondaryTlbs implements MmuNotifierOps {
  private final Mutex mapMutex = new Mutex();
  private boolean mapped;

  @Override
  public void arch_invalidate_secondary_tlbs(
      MmuNotifier subscription, MmStruct mm, long start, long end) {
    mapMutex.lock(); // expect: HF102 "SecondaryTlbs.mapMutex"
    mapped = false;
    mapMutex.unlock();
  }
}
