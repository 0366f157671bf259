package jdk_readwrite;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Both sides of a read-write lock are one lock in an order. */
final class Cache {
  private final ReentrantReadWriteLock entries = new ReentrantReadWriteLock();
  private final ReentrantLock statistics = new ReentrantLock();
  private int hits;

  int look() {
    entries.readLock().lock();
    try {
      statistics.lock(); // expect: HF201 "Cache.statistics"
      try {
        return ++hits;
      } finally {
        statistics.unlock();
      }
    } finally {
      entries.readLock().unlock();
    }
  }

  void clear() {
    statistics.lock();
    try {
      entries.writeLock().lock(); // note: HF201 "Cache.entries"
      try {
        hits = 0;
      } finally {
        entries.writeLock().unlock();
      }
    } finally { // expect-wrong: HF301 "Cache.entries" -- an unchecked exception of lock() is taken to come after it took the lock
      statistics.unlock();
    }
  }
}
