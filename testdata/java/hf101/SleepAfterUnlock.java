package hf101;

import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.kernel.SpinLock;

/** The lock is dropped around the wait, and the condition is read under it again. */
final class SleepAfterUnlock {
  private final SpinLock lock = new SpinLock();
  private boolean busy;

  void drain() {
    lock.lock();
    while (busy) {
      lock.unlock();
      msleep(1);
      lock.lock();
    }
    lock.unlock();
  }
}
