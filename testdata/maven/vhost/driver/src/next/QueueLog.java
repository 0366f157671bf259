package org.example.driver;

import dev.holdfast.kernel.Mutex;

/** Counts what the driver did; forgets to unlock when there is nothing to count. */
public final class QueueLog {
  private final Mutex mutex = new Mutex();
  private long entries;

  void add(long more) {
    mutex.lock();
    if (more == 0) {
      return;
    }
    entries += more;
    mutex.unlock();
  }
}
