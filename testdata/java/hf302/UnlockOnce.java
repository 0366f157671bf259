package hf302;

import dev.holdfast.kernel.Mutex;

/** One unlock for every path. */
final class UnlockOnce {
  private static final int ENOSPC = 28;

  private final Mutex mutex = new Mutex();
  private int used;
  private int size;

  int push() {
    int error = 0;
    mutex.lock();
    if (used == size) {
      error = -ENOSPC;
    } else {
      used++;
    }
    mutex.unlock();
    return error;
  }
}
