package hf107;

import static dev.holdfast.kernel.MmuNotifiers.mmu_notifier_range_blockable;

import dev.holdfast.kernel.MmuIntervalNotifier;
import dev.holdfast.kernel.MmuIntervalNotifierOps;
import dev.holdfast.kernel.MmuNotifierRange;
import dev.holdfast.kernel.Mutex;

/** The test is there, but it blocks in the wrong branch. */
final class WrongWayRound implements MmuIntervalNotifierOps {
  private final Mutex mutex = new Mutex();
  private boolean valid;

  @Override
  public boolean invalidate(
      MmuIntervalNotifier subscription, MmuNotifierRange range, long sequence) {
    if (!mmu_notifier_range_blockable(range)) {
      mutex.lock(); // expect: HF107 "WrongWayRound.mutex"
    } else if (!mutex.trylock()) {
      return false;
    }
    valid = false;
    mutex.unlock();
    return true;
  }
}
