package hf102;

import dev.holdfast.kernel.SpinLock;
import java.util.concurrent.locks.ReentrantLock;

/** Java's own locks block their thread too. */
final class SynchronizedUnderSpinlock {
  private final SpinLock lock = new SpinLock();
  private final Object monitor = new Object();
  private final ReentrantLock reentrant = new ReentrantLock();
  private int value;

  void bump() {
    lock.lock();
    synchronized (monitor) { // expect: HF102 "SynchronizedUnderSpinlock.monitor"
      value++;
    }
    reentrant.lock(); // expect: HF102 "SynchronizedUnderSpinlock.reentrant"
    try {
      value++;
    } finally {
      reentrant.unlock();
    }
    lock.unlock();
  }
}
