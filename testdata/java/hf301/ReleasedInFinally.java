package hf301;

import dev.holdfast.kernel.Mutex;

/** The release stands in finally, so every way out passes it. */
final class ReleasedInFinally {
  private static final int ENOSPC = 28;

  private final Mutex mutex = new Mutex();
  private int used;
  private int size;

  int push() {
    mutex.lock();
    try {
      if (used == size) {
        return -ENOSPC;
      }
      used++;
      return 0;
    } finally {
      mutex.unlock();
    }
  }
}
