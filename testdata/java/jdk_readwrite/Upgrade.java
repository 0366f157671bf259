package jdk_readwrite;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** One variable for whichever side is held. */
final class Upgrade {
  private final ReadWriteLock keys = new ReentrantReadWriteLock();
  private String key;

  String register(String wanted) {
    Lock lock = keys.readLock();
    try {
      lock.lock();
      if (!wanted.equals(key)) {
        lock.unlock();
        lock = keys.writeLock();
        lock.lock();
        key = wanted;
      }
      return key;
    } finally {
      lock.unlock(); // expect-wrong: HF302 "Upgrade.keys" -- an unchecked exception of unlock() is taken to come after it let go
    }
  }
}
