package hf204;

import dev.holdfast.kernel.Mutex;

/** The mutex is locked again by its owner. */
final class DoubleLock {
  private final Mutex mutex = new Mutex();
  private int value;

  void update() {
    mutex.lock(); // note: HF204 "DoubleLock.mutex"
    if (value != 0) {
      value = 0;
    }
    mutex.lock(); // expect: HF204 "DoubleLock.mutex"
    value++;
    mutex.unlock();
    mutex.unlock();
  }
}
