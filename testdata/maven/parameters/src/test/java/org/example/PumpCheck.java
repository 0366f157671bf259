package org.example;

import java.util.concurrent.locks.ReentrantLock;

/** A test that returns with its lock held. */
public final class PumpCheck {
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
