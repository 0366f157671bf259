package vhost_variants;

import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.SpinLock;

/** What guard() is in C: the release stands in a finally. */
final class TryFinally implements MmuNotifierOps {
  private final Mutex mapMutex = new Mutex();
  private boolean mapped;

  @Override
  public void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {
    mapMutex.lock(); // expect: HF102 "TryFinally.mapMutex"
    try {
      if (!mapped) {
        return;
      }
      mapped = false;
    } finally {
      mapMutex.unlock();
    }
  }

  /** The same with a lock that fits. */
  static final class Fast implements MmuNotifierOps {
    private final SpinLock lock = new SpinLock();
    private boolean mapped;

    @Override
    public void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {
      lock.lock();
      try {
        if (!mapped) {
          return;
        }
        mapped = false;
      } finally {
        lock.unlock();
      }
    }
  }
}
