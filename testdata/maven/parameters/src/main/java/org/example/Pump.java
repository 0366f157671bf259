package org.example;

import java.util.concurrent.locks.ReentrantLock;

/** Takes its monitors in two orders, and returns with its lock held. */
public final class Pump {
  private final Object inlet = new Object();
  private final Object outlet = new Object();
  private final ReentrantLock lock = new ReentrantLock();
  private int level;

  void fill() {
    synchronized (inlet) {
      synchronized (outlet) {
        level++;
      }
    }
  }

  void drain() {
    synchronized (outlet) {
      synchronized (inlet) {
        level--;
      }
    }
  }

  void reset() {
    lock.lock();
    if (level > 3) {
      return;
    }
    lock.unlock();
  }
}
