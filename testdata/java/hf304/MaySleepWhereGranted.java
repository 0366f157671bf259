package hf304;

import dev.holdfast.annotation.MaySleep;
import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;

/** The slot of release grants task context: to say that it may sleep is fine. */
final class MaySleepWhereGranted implements MmuNotifierOps {
  private int releases;

  @Override
  @MaySleep
  public void release(MmuNotifier subscription, MmStruct mm) {
    releases++;
  }
}
