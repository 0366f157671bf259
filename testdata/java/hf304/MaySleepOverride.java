package hf304;

import dev.holdfast.annotation.MaySleep;
import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;

/** The override declares that it may sleep; the slot grants atomic context only. */
final class MaySleepOverride implements MmuNotifierOps {
  private int invalidations;

  @Override
  @MaySleep
  public void invalidate_range( // expect: HF304 "invalidate_range"
      MmuNotifier subscription, MmStruct mm, long start, long end) {
    invalidations++;
  }
}
