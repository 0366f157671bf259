package jdk_readwrite;

import java.util.concurrent.locks.StampedLock;

/** A StampedLock is not re-entrant, in either mode. */
final class Stamps {
  private final StampedLock lock = new StampedLock();
  private int value;

  int read() {
    long stamp = lock.tryOptimisticRead();
    int seen = value;
    if (lock.validate(stamp)) {
      return seen;
    }
    stamp = lock.readLock();
    try {
      return value;
    } finally {
      lock.unlockRead(stamp);
    }
  }

  void write() {
    long stamp = lock.writeLock();
    try {
      value = read() + 1; // expect: HF204 "Stamps.lock"
    } finally {
      lock.unlock(stamp);
    }
  }

  boolean writeIfFree() {
    long stamp = lock.tryWriteLock();
    if (stamp == 0) {
      return false;
    }
    value++;
    lock.unlockWrite(stamp);
    return true;
  }
}
