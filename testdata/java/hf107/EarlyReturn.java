package hf107;

import static dev.holdfast.kernel.MmuNotifiers.mmu_notifier_range_blockable;

import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.MmuNotifierRange;
import dev.holdfast.kernel.Mutex;

/** A range that is not blockable is sent back before anything sleeps. */
final class EarlyReturn implements MmuNotifierOps {
  private static final int EAGAIN = 11;

  private final Mutex mutex = new Mutex();
  private int invalidations;

  @Override
  public int invalidate_range_start(MmuNotifier subscription, MmuNotifierRange range) {
    if (!mmu_notifier_range_blockable(range)) {
      return -EAGAIN;
    }
    mutex.lock();
    invalidations++;
    mutex.unlock();
    return 0;
  }
}
