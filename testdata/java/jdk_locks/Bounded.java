package jdk_locks;

import dev.holdfast.annotation.NonBlockableContext;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Waiting on a condition blocks; signalling does not, but the lock for it does. */
final class Bounded {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private Object item;

  @NonBlockableContext
  Object take() throws InterruptedException {
    lock.lock(); // expect: HF107 "Bounded.lock"
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
