package hf107;

import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.MmuNotifierRange;
import dev.holdfast.kernel.Mutex;

/** The start callback takes its mutex without asking whether it may block. */
final class UnguardedStart implements MmuNotifierOps {
  private final Mutex mutex = new Mutex();
  private int invalidations;

  @Override
  public int invalidate_range_start(MmuNotifier subscription, MmuNotifierRange range) {
    mutex.lock(); // expect: HF107 "UnguardedStart.mutex"
    invalidations++;
    mutex.unlock();
    return 0;
  }
}
