package hf301;

import dev.holdfast.kernel.Mutex;

/** The error path forgets the lock that every other path releases. */
final class EarlyReturn {
  private static final int ENOSPC = 28;

  private final Mutex mutex = new Mutex();
  private int used;
  private int size;

  int push() {
    mutex.lock(); // note: HF301 "EarlyReturn.mutex"
    if (used == size) {
      return -ENOSPC; // expect: HF301 "EarlyReturn.mutex"
    }
    used++;
    mutex.unlock();
    return 0;
  }
}
