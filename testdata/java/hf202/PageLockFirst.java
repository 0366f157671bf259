package hf202;

import static dev.holdfast.kernel.Pages.lock_page;
import static dev.holdfast.kernel.Pages.unlock_page;

import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.Page;

/** The page lock is the outer one everywhere. */
final class PageLockFirst {
  private final Mutex mutex = new Mutex();
  private Page page;
  private boolean dirty;

  void clean(Page cleaned) {
    lock_page(cleaned);
    mutex.lock();
    dirty = false;
    mutex.unlock();
    unlock_page(cleaned);
  }

  void attach(Page next) {
    lock_page(next);
    mutex.lock();
    page = next;
    mutex.unlock();
    unlock_page(next);
  }
}
