package hf304;

import dev.holdfast.annotation.MustHold;
import dev.holdfast.kernel.MmStruct;
import dev.holdfast.kernel.MmuNotifier;
import dev.holdfast.kernel.MmuNotifierOps;
import dev.holdfast.kernel.Mutex;

/** The override demands a lock of its caller; the slot does not grant it. */
final class MustHoldOverride implements MmuNotifierOps {
  private final Mutex mutex = new Mutex();
  private int devices;

  @Override
  @MustHold("this.mutex")
  public void release(MmuNotifier subscription, MmStruct mm) { // expect: HF304 "release"
    devices--;
  }

  int devices() {
    mutex.lock();
    int read = devices;
    mutex.unlock();
    return read;
  }
}
