package jdk_locks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Waiting for a while, or not at all, cannot deadlock. */
final class Transfers {
  private final Lock source = new ReentrantLock();
  private final Lock target = new ReentrantLock();
  private int value;

  void there() throws InterruptedException {
    source.lock();
    try {
      if (target.tryLock(10, TimeUnit.MILLISECONDS)) {
        try {
          value++;
        } finally {
          target.unlock();
        }
      }
    } finally {
      source.unlock();
    }
  }

  void andBack() throws InterruptedException {
    target.lockInterruptibly();
    try {
      source.lockInterruptibly();
      try {
        value--;
      } finally {
        source.unlock();
      }
    } finally {
      target.unlock();
    }
  }
}
