package hf103;

import static dev.holdfast.kernel.Pages.lock_page;
import static dev.holdfast.kernel.Pages.unlock_page;

import dev.holdfast.kernel.Page;
import dev.holdfast.kernel.SpinLock;

/** lock_page waits until the page is unlocked. */
final class LockPage {
  private final SpinLock lock = new SpinLock();
  private Page page;
  private int marks;

  void mark() {
    lock.lock(); // note: HF103 "LockPage.lock"
    lock_page(page); // expect: HF103 "lock_page"
    marks++;
    unlock_page(page);
    lock.unlock();
  }
}
