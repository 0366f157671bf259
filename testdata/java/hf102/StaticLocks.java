package hf102;

import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.SpinLock;

/** Both locks are static. */
final class StaticLocks {
  private static final SpinLock TABLE_LOCK = new SpinLock();
  private static final Mutex TABLE_MUTEX = new Mutex();
  private static int users;

  private StaticLocks() {}

  static void get() {
    TABLE_LOCK.lock(); // note: HF102 "TABLE_LOCK"
    TABLE_MUTEX.lock(); // expect: HF102 "TABLE_MUTEX"
    users++;
    TABLE_MUTEX.unlock();
    TABLE_LOCK.unlock();
  }
}
