package vhost_variants;

import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.Mutex;

/** The override inherits its contract through an abstract class between it and the slot. */
final class InheritedCallback extends InheritedCallbackBase {
  private final Mutex mapMutex = new Mutex();
  private boolean mapped;

  @Override
  public void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {
    mapMutex.lock(); // expect: HF102 "InheritedCallback.mapMutex"
    mapped = false;
    mapMutex.unlock();
  }
}

/** Says nothing of contexts itself. */
abstract class InheritedCallbackBase implements MmuNotifierOps {
  @Override
  public void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {}
}
