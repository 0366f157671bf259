package jdk_locks;

import dev.holdfast.annotation.NonBlockableContext;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Waiting on a condition blocks; the lock for it does not, since its holders give it up to wait. */
final class Bounded {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private Object item;

  @NonBlockableContext
  Object take() throws InterruptedException {
    lock.lock();
    try {
      while (item == null) {
        filled.await(); // expect: HF107 "await"
      }
      Object taken = item;
      item = null;
      return taken;
    } finally {
      lock.unlock();
    }
  }

  @NonBlockableContext
  boolean offer(Object offered) {
    if (!lock.tryLock()) {
      return false;
    }
    try {
      item = offered;
      filled.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }
}
