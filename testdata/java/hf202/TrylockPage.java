package hf202;

import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.Page;

/** Under the mutex the page lock is only tried. */
final class TrylockPage {
  private final Mutex mutex = new Mutex();
  private Page page;
  private boolean dirty;

  boolean clean() {
    boolean done = false;
    mutex.lock();
    if (page.trylock()) {
      dirty = false;
      page.unlock();
      done = true;
    }
    mutex.unlock();
    return done;
  }

  void attach(Page next) {
    next.lock();
    mutex.lock();
    page = next;
    mutex.unlock();
    next.unlock();
  }
}
