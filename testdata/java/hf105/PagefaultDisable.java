package hf105;

import static dev.holdfast.kernel.Preemption.pagefault_disable;
import static dev.holdfast.kernel.Preemption.pagefault_enable;
import static dev.holdfast.kernel.UserAccess.copy_from_user;

import dev.holdfast.kernel.SpinLock;

/** With page faults off the copy fails instead of sleeping. */
final class PagefaultDisable {
  private final SpinLock lock = new SpinLock();
  private final int[] counts = new int[4];

  boolean set(Object from) {
    lock.lock();
    pagefault_disable();
    long left = copy_from_user(counts, from, 16);
    pagefault_enable();
    lock.unlock();
    return left == 0;
  }
}
