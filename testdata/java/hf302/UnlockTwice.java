package hf302;

import dev.holdfast.kernel.Mutex;

/** The error path unlocks, and then falls through to the unlock at the end. */
final class UnlockTwice {
  private static final int ENOSPC = 28;

  private final Mutex mutex = new Mutex();
  private int used;
  private int size;

  int push() {
    int error = 0;
    mutex.lock();
    if (used == size) {
      mutex.unlock();
      error = -ENOSPC;
    } else {
      used++;
    }
    mutex.unlock(); // expect: HF302 "UnlockTwice.mutex"
    return error;
  }
}
