package hf107;

import static dev.holdfast.kernel.MmuNotifiers.mmu_notifier_range_blockable;

import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.MmuNotifierRange;
import dev.holdfast.kernel.Mutex;

/** The answer is kept in a variable and handed down. */
final class FlagVariable implements MmuNotifierOps {
  private static final int EAGAIN = 11;

  private final Mutex mutex = new Mutex();
  private int invalidations;

  private boolean lock(boolean mayBlock) {
    if (mayBlock) {
      mutex.lock();
      return true;
    }
    return mutex.trylock();
  }

  @Override
  public int invalidate_range_start(MmuNotifier subscription, MmuNotifierRange range) {
    boolean blockable = mmu_notifier_range_blockable(range);
    if (!lock(blockable)) {
      return -EAGAIN;
    }
    invalidations++;
    mutex.unlock();
    return 0;
  }
}
