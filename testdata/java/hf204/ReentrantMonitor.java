package hf204;

import java.util.concurrent.locks.ReentrantLock;

/** Java's monitors and re-entrant locks may be taken again by their owner. */
final class ReentrantMonitor {
  private final ReentrantLock lock = new ReentrantLock();
  private int value;

  synchronized int add() {
    return get() + 1;
  }

  private synchronized int get() {
    return value;
  }

  void twice() {
    lock.lock();
    try {
      lock.lock();
      try {
        value++;
      } finally {
        lock.unlock();
      }
    } finally {
      lock.unlock();
    }
  }
}
