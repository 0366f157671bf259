package org.example.driver;

import static dev.holdfast.kernel.Pages.set_page_dirty_lock;

import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.Mutex;
import org.example.pages.PinnedPage;

/**
 * Drops its pinned page when the page tables change: in a callback that runs under the page-table
 * lock, and possibly with the page locked, it takes its mutex and the page lock.
 */
public final class GuestDriver implements MmuNotifierOps {
  private final Mutex mutex = new Mutex();
  private PinnedPage pinned;

  void pin(PinnedPage page) {
    mutex.lock();
    pinned = page;
    mutex.unlock();
  }

  @Override
  public void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {
    mutex.lock();
    if (pinned != null && pinned.overlaps(start, end)) {
      set_page_dirty_lock(pinned.page);
      pinned = null;
    }
    mutex.unlock();
  }
}
