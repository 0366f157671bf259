package hf301;

import dev.holdfast.kernel.Mutex;

/** The exception leaves the method with the lock held. */
final class ExceptionPath {
  private final Mutex mutex = new Mutex();
  private int used;
  private int size;

  void push() {
    mutex.lock();
    if (used == size) {
      throw new IllegalStateException("full"); // expect: HF301 "ExceptionPath.mutex"
    }
    used++;
    mutex.unlock();
  }
}
