package jdk_readwrite;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A writer may go on as a reader: it releases each side for itself. */
final class Readers {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private int value;

  int downgrade() {
    ReentrantReadWriteLock.WriteLock writer = lock.writeLock();
    writer.lock();
    try {
      value++;
      lock.readLock().lock();
    } finally {
      writer.unlock();
    }
    try {
      return value;
    } finally {
      lock.readLock().unlock();
    }
  }
}
