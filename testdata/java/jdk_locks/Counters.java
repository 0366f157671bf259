package jdk_locks;

import java.util.concurrent.locks.ReentrantLock;

/** A holder may take a ReentrantLock again. */
final class Counters {
  private final ReentrantLock lock = new ReentrantLock();
  private int value;

  void twice() {
    lock.lock();
    try {
      once();
    } finally {
      lock.unlock();
    }
  }

  void once() {
    lock.lock();
    try {
      value++;
    } finally {
      lock.unlock();
    }
  }

  int forgets(boolean empty) {
    lock.lock();
    if (empty) {
      return -1; // expect: HF301 "Counters.lock"
    }
    lock.unlock();
    return -1;
  }
}
