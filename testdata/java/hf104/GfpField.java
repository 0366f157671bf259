package hf104;

import static dev.holdfast.kernel.Allocation.kmalloc;
import static dev.holdfast.kernel.GfpFlags.GFP_ATOMIC;
import static dev.holdfast.kernel.GfpFlags.GFP_KERNEL;

import dev.holdfast.kernel.SpinLock;

/** The flags are kept in a field that the method sets before it locks. */
final class GfpField {
  private final SpinLock lock = new SpinLock();
  private long gfp;
  private Object spare;

  void fill() {
    gfp = GFP_ATOMIC;
    lock.lock();
    spare = kmalloc(32, gfp);
    lock.unlock();
  }

  void fillWrong() {
    gfp = GFP_KERNEL;
    lock.lock();
    spare = kmalloc(32, gfp); // expect: HF104 "kmalloc"
    lock.unlock();
  }
}
