package hf101;

import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.kernel.SpinLock;

/** The lock is held only where the sleep is not reached. */
final class Correlated {
  private final SpinLock lock = new SpinLock();
  private int value;

  void update(boolean locked) {
    if (locked) {
      lock.lock();
    }
    value++;
    if (!locked) {
      msleep(1);
    }
    if (locked) {
      lock.unlock();
    }
  }
}
