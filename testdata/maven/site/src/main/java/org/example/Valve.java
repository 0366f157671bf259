package org.example;

import java.util.concurrent.locks.ReentrantLock;

/** Returns with its lock held. */
public final class Valve {
  private final ReentrantLock lock = new ReentrantLock();
  private int level;

  void reset() {
    lock.lock();
    if (level > 3) {
      return;
    }
    lock.unlock();
  }
}
