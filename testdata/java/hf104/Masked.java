package hf104;

import static dev.holdfast.kernel.Allocation.kmalloc;
import static dev.holdfast.kernel.GfpFlags.GFP_KERNEL;
import static dev.holdfast.kernel.GfpFlags.__GFP_DIRECT_RECLAIM;

import dev.holdfast.kernel.SpinLock;

/** What sleeps is __GFP_DIRECT_RECLAIM; masked out, GFP_KERNEL does not. */
final class Masked {
  private final SpinLock lock = new SpinLock();
  private Object spare;

  void fill() {
    lock.lock();
    spare = kmalloc(32, GFP_KERNEL & ~__GFP_DIRECT_RECLAIM);
    lock.unlock();
  }
}
