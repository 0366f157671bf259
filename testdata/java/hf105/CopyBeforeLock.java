package hf105;

import static dev.holdfast.kernel.UserAccess.copy_from_user;

import dev.holdfast.kernel.SpinLock;

/** The copy goes to a local array first; the lock covers the kernel's memory alone. */
final class CopyBeforeLock {
  private final SpinLock lock = new SpinLock();
  private int[] counts = new int[4];

  boolean set(Object from) {
    int[] staged = new int[4];
    if (copy_from_user(staged, from, 16) != 0) {
      return false;
    }
    lock.lock();
    counts = staged;
    lock.unlock();
    return true;
  }
}
