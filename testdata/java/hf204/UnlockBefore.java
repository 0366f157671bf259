package hf204;

import dev.holdfast.kernel.Mutex;

/** The lock is dropped before it is taken again. */
final class UnlockBefore {
  private final Mutex mutex = new Mutex();
  private int value;

  void update() {
    mutex.lock();
    if (value != 0) {
      value = 0;
    }
    mutex.unlock();

    mutex.lock();
    value++;
    mutex.unlock();
  }
}
