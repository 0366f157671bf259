package vhost_variants;

import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.Mutex;

/** The lock arrives as a parameter of a method that knows nothing of the device. */
final class LockParameter implements MmuNotifierOps {
  private final Mutex mapMutex = new Mutex();
  private final int[] generation = new int[1];

  private static void bump(Mutex lock, int[] generation) {
    lock.lock(); // note: HF102 "LockParameter.mapMutex"
    generation[0]++;
    lock.unlock();
  }

  @Override
  public void invalidate_range(MmuNotifier subscription, MmStruct mm, long start, long end) {
    bump(mapMutex, generation); // expect: HF102 "LockParameter.mapMutex"
  }
}
