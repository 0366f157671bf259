package hf104;

import static dev.holdfast.kernel.Allocation.kmalloc;
import static dev.holdfast.kernel.GfpFlags.GFP_KERNEL;

import dev.holdfast.kernel.SpinLock;

/** GFP_KERNEL lets the allocator reclaim, which sleeps. */
final class GfpKernel {
  private final SpinLock lock = new SpinLock();
  private Object last;

  void add() {
    lock.lock(); // note: HF104 "GfpKernel.lock"
    last = kmalloc(64, GFP_KERNEL); // expect: HF104 "kmalloc"
    lock.unlock();
  }
}
