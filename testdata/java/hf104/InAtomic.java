package hf104;

import static dev.holdfast.kernel.Allocation.kmalloc;
import static dev.holdfast.kernel.GfpFlags.GFP_ATOMIC;
import static dev.holdfast.kernel.GfpFlags.GFP_KERNEL;
import static dev.holdfast.kernel.Preemption.in_atomic;

import dev.holdfast.kernel.SpinLock;

/** The allocation asks in which context it runs. */
final class InAtomic {
  private final SpinLock lock = new SpinLock();
  private Object spare;

  private static Object allocate() {
    long gfp = in_atomic() ? GFP_ATOMIC : GFP_KERNEL;
    return kmalloc(32, gfp);
  }

  void fill() {
    lock.lock();
    spare = allocate();
    lock.unlock();
  }
}
