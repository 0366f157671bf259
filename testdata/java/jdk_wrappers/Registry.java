package jdk_wrappers;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** One method picks the side of the lock by a flag; wrappers of it are taken not to throw. */
final class Registry {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private Registry next;
  private int size;
  private int waited;

  void writeLock() {
    acquire(true);
  }

  void writeUnlock() {
    lock.writeLock().unlock();
    note();
  }

  private void acquire(boolean writing) {
    if (writing) {
      lock.writeLock().lock();
    } else {
      lock.readLock().lock();
    }
    note();
  }

  private void note() {
    waited += Integer.parseInt("1");
  }

  Registry next() {
    return next;
  }

  void caughtOutside() {
    try {
      writeLock();
      try {
        size = Integer.parseInt("2");
      } finally {
        writeUnlock();
      }
    } catch (NumberFormatException e) {
      size = 0;
    }
  }

  /** The getter between block and unlock throws nothing. */
  void ofAnother() {
    try {
      next().writeLock();
      try {
        size = Integer.parseInt("2");
      } finally {
        next().writeUnlock();
      }
    } finally {
      size++;
    }
  }

  void forgottenOnTheWay(boolean hurry) {
    writeLock();
    size = 0;
    if (hurry) {
      return; // expect: HF301 "Registry.lock"
    }
    writeUnlock();
  }

  /** An interrupted sleeper returns without the lock that its caller gives back. */
  void releasedTwice() {
    writeLock();
    try {
      yieldLock();
    } finally {
      writeUnlock(); // expect: HF302 "Registry.lock"
    }
  }

  private void yieldLock() {
    writeUnlock();
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      return;
    }
    writeLock();
  }
}
