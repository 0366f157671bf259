package hf202;

import static dev.holdfast.kernel.MmuNotifiers.mmu_notifier_range_blockable;

import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.MmuNotifierRange;
import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.Page;

/** The page may be locked when start runs; the same mutex is held around the page lock. */
final class NotifierStart implements MmuNotifierOps {
  private static final int EAGAIN = 11;

  private final Mutex mutex = new Mutex();
  private Page page;

  @Override
  public int invalidate_range_start(MmuNotifier subscription, MmuNotifierRange range) {
    if (!mmu_notifier_range_blockable(range)) {
      return -EAGAIN;
    }
    mutex.lock(); // expect: HF202 "NotifierStart.mutex"
    page = null;
    mutex.unlock();
    return 0;
  }

  void write() {
    mutex.lock(); // note: HF202 "NotifierStart.mutex"
    page.lock(); // note: HF202 "page lock"
    page.unlock();
    mutex.unlock();
  }
}
