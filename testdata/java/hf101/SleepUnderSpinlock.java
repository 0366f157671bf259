package hf101;

import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.kernel.SpinLock;

/** A reset waits for the hardware while it holds the queue's spinlock. */
final class SleepUnderSpinlock {
  private final SpinLock lock = new SpinLock();
  private boolean busy;

  void drain() {
    lock.lock(); // note: HF101 "SleepUnderSpinlock.lock"
    while (busy) {
      msleep(1); // expect: HF101 "msleep"
    }
    lock.unlock();
  }
}
