package vhost_variants;

import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.Page;

/** The mutex is taken two calls below the callback, the page lock three. */
final class TwoCallsDeep implements MmuNotifierOps {
  private final Ring ring = new Ring();

  static final class Ring {
    final Mutex lock = new Mutex();
    Page page;

    void drop() {
      lock.lock(); // expect: HF202 "Ring.lock", note: HF102 "Ring.lock"
      release(page); // note: HF103 "release"
      page = null;
      lock.unlock();
    }

    private static void release(Page page) {
      page.lock(); // expect: HF202 "may hold it already", note: HF202 "page lock", HF103 "lock"
      page.unlock();
    }
  }

  private void flush() {
    ring.drop(); // note: HF102 "drop"
  }

  @Override
  public void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {
    flush(); // expect: HF102 "Ring.lock", HF103 "lock"
  }
}
