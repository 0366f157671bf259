package hf103;

import static dev.holdfast.kernel.Pages.trylock_page;
import static dev.holdfast.kernel.Pages.unlock_page;

import dev.holdfast.kernel.Page;
import dev.holdfast.kernel.SpinLock;

/** trylock_page does not wait; a page that is busy is left for later. */
final class TrylockPage {
  private final SpinLock lock = new SpinLock();
  private Page page;
  private int marks;

  boolean mark() {
    boolean marked = false;
    lock.lock();
    if (trylock_page(page)) {
      marks++;
      unlock_page(page);
      marked = true;
    }
    lock.unlock();
    return marked;
  }
}
