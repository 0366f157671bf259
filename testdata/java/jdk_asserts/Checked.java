package jdk_asserts;

import java.util.concurrent.locks.ReentrantLock;

/** What runs only where assertions are on is no concern of those who run without. */
final class Checked {
  private final ReentrantLock cache = new ReentrantLock();
  private final ReentrantLock log = new ReentrantLock();
  private int entries;

  void write() {
    boolean checks = false;
    assert checks = true;
    log.lock();
    if (checks) {
      cache.lock();
      entries++;
      cache.unlock();
    }
    log.unlock();
  }

  void drop() {
    cache.lock();
    log.lock();
    entries = 0;
    log.unlock();
    cache.unlock();
  }
}
