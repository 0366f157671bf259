package hf105;

import static dev.holdfast.kernel.UserAccess.copy_from_user;

import dev.holdfast.kernel.SpinLock;

/** The user's page may not be there: the copy faults and the fault sleeps. */
final class CopyUnderSpinlock {
  private final SpinLock lock = new SpinLock();
  private final int[] counts = new int[4];

  boolean set(Object from) {
    lock.lock(); // note: HF105 "CopyUnderSpinlock.lock"
    long left = copy_from_user(counts, from, 16); // expect: HF105 "copy_from_user"
    lock.unlock();
    return left == 0;
  }
}
