package jdk_language;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Private methods of interfaces, resources that are variables, diamonds of anonymous classes. */
class Since9 {
  private final Lock lock = new ReentrantLock();

  interface Guarded {
    private void enter(Lock guard) {
      guard.lock();
    }

    default void forgotten(Lock guard, boolean hurry) {
      enter(guard);
      if (hurry) {
        return; // expect: HF301 "the lock guard held"
      }
      guard.unlock();
    }
  }

  static class Held implements AutoCloseable {
    private final Lock of;

    Held(Lock of) {
      this.of = of;
      of.lock();
    }

    @Override
    public void close() {
      of.unlock();
    }
  }

  void balanced() {
    Held held = new Held(lock);
    try (held) {
      held.hashCode();
    }
  }

  Comparable<Since9> comparable() {
    return new Comparable<>() {
      @Override
      public int compareTo(Since9 other) {
        lock.lock();
        if (other == null) {
          throw new IllegalArgumentException(); // expect: HF301 "the lock jdk_language.Since9.lock held"
        }
        lock.unlock();
        return 0;
      }
    };
  }
}
