package hf104;

import static dev.holdfast.kernel.Allocation.kmalloc;
import static dev.holdfast.kernel.Allocation.kzalloc;
import static dev.holdfast.kernel.GfpFlags.GFP_ATOMIC;
import static dev.holdfast.kernel.GfpFlags.GFP_KERNEL;
import static dev.holdfast.kernel.GfpFlags.GFP_NOWAIT;
import static dev.holdfast.kernel.GfpFlags.__GFP_NOWARN;

import dev.holdfast.kernel.SpinLock;

/** GFP_ATOMIC and GFP_NOWAIT never sleep; GFP_KERNEL is right outside the lock. */
final class GfpAtomic {
  private final SpinLock lock = new SpinLock();
  private Object last;
  private Object spare;

  void add() {
    Object entry = kmalloc(64, GFP_KERNEL);
    lock.lock();
    last = entry;
    spare = kmalloc(64, GFP_ATOMIC);
    if (spare == null) {
      spare = kzalloc(64, GFP_NOWAIT | __GFP_NOWARN);
    }
    lock.unlock();
  }
}
