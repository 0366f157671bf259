package jdk_readwrite;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Known by the interface, a read-write lock has one name too. */
final class Views {
  private final ReadWriteLock index = new ReentrantReadWriteLock();
  private final ReadWriteLock log = new ReentrantReadWriteLock();
  private int value;

  void append() {
    index.writeLock().lock();
    try {
      log.writeLock().lock(); // expect: HF201 "Views.log"
      try {
        value++;
      } finally {
        log.writeLock().unlock();
      }
    } finally { // expect-wrong: HF301 "Views.log" -- an unchecked exception of lock() is taken to come after it took the lock
      index.writeLock().unlock();
    }
  }

  int replay() {
    log.readLock().lock();
    try {
      index.readLock().lock(); // note: HF201 "Views.index"
      try {
        return value;
      } finally {
        index.readLock().unlock();
      }
    } finally { // expect-wrong: HF301 "Views.index" -- an unchecked exception of lock() is taken to come after it took the lock
      log.readLock().unlock();
    }
  }
}
