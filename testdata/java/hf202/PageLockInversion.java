package hf202;

import static dev.holdfast.kernel.Pages.lock_page;
import static dev.holdfast.kernel.Pages.unlock_page;

import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.Page;

/** One method locks the page under the mutex, the other takes the mutex with the page locked. */
final class PageLockInversion {
  private final Mutex mutex = new Mutex();
  private Page page;
  private boolean dirty;

  void clean() {
    mutex.lock(); // note: HF202 "PageLockInversion.mutex"
    lock_page(page); // expect: HF202 "page lock"
    dirty = false;
    unlock_page(page);
    mutex.unlock();
  }

  void attach(Page next) {
    lock_page(next); // note: HF202 "page lock"
    mutex.lock(); // note: HF202 "PageLockInversion.mutex"
    page = next;
    mutex.unlock();
    unlock_page(next);
  }
}
