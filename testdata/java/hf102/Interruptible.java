package hf102;

import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.SpinLock;

/** A lock that a signal can interrupt still sleeps. */
final class Interruptible {
  private final SpinLock lock = new SpinLock();
  private final Mutex mutex = new Mutex();
  private int value;

  int set(int value) {
    lock.lock();
    int error = mutex.lockInterruptible(); // expect: HF102 "Interruptible.mutex"
    if (error == 0) {
      this.value = value;
      mutex.unlock();
    }
    lock.unlock();
    return error;
  }
}
