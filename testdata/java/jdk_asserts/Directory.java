package jdk_asserts;

import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Callers hold the lock of the names: its assertion says so, through two wrappers. */
final class Directory {
  /** A lock that counts its readers, as services measure theirs. */
  static final class NameLock {
    private final ReentrantReadWriteLock names = new ReentrantReadWriteLock();

    void lock() {
      names.writeLock().lock();
    }

    void unlock() {
      names.writeLock().unlock();
    }

    boolean isMine() {
      return names.isWriteLockedByCurrentThread();
    }
  }

  private final NameLock names = new NameLock();
  private final StartUp startUp = new StartUp(this);
  private int changes;

  boolean isLocked() {
    return names.isMine();
  }

  void add() {
    names.lock();
    try {
      synchronized (startUp) {
        changes++;
      }
    } finally {
      names.unlock();
    }
  }

  void ready() {
    names.lock();
    try {
      changes++;
    } finally {
      names.unlock();
    }
  }
}

/** Takes its own monitor, and then a lock that its callers hold already: no second order. */
final class StartUp {
  private final Directory directory;
  private int reports;

  StartUp(Directory directory) {
    this.directory = directory;
  }

  synchronized void reported() {
    assert directory.isLocked() && reports >= 0 : "reports come in under the lock";
    reports++;
    directory.ready();
  }
}
