package vhost_variants;

import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.SpinLock;

/** A wrapper locks only if told to: one device tells it to, the other does not. */
final class ConditionalWrapper {
  private ConditionalWrapper() {}

  static final class Map {
    final Mutex mutex = new Mutex();
    final SpinLock fastLock = new SpinLock();
    boolean mapped;

    private void lock(boolean wanted) {
      if (wanted) {
        mutex.lock(); // note: HF102 "Map.mutex"
      }
    }

    private void unlock(boolean wanted) {
      if (wanted) {
        mutex.unlock();
      }
    }

    void drop(boolean wanted) {
      lock(wanted); // note: HF102 "lock"
      fastLock.lock();
      mapped = false;
      fastLock.unlock();
      unlock(wanted);
    }
  }

  static final class Locked implements MmuNotifierOps {
    private final Map map = new Map();

    @Override
    public void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {
      map.drop(true); // expect: HF102 "Map.mutex"
    }
  }

  static final class Lockless implements MmuNotifierOps {
    private final Map map = new Map();

    @Override
    public void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {
      map.drop(false);
    }
  }
}
