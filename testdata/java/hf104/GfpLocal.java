package hf104;

import static dev.holdfast.kernel.Allocation.kmalloc;
import static dev.holdfast.kernel.GfpFlags.GFP_ATOMIC;
import static dev.holdfast.kernel.GfpFlags.GFP_KERNEL;
import static dev.holdfast.kernel.GfpFlags.__GFP_NOWARN;

import dev.holdfast.kernel.SpinLock;

/** The flags are computed in a local variable. */
final class GfpLocal {
  private final SpinLock lock = new SpinLock();
  private Object spare;

  void fill(boolean urgent) {
    long gfp = GFP_ATOMIC;
    if (!urgent) {
      gfp |= __GFP_NOWARN;
    }
    lock.lock();
    spare = kmalloc(32, gfp);
    lock.unlock();
  }

  void fillWrong(boolean urgent) {
    long gfp = GFP_ATOMIC;
    if (!urgent) {
      gfp = GFP_KERNEL;
    }
    lock.lock();
    spare = kmalloc(32, gfp); // expect-missing: HF104 "kmalloc" -- values that differ by path are joined
    lock.unlock();
  }

  void fillHeld(boolean held) {
    long gfp = held ? GFP_ATOMIC : GFP_KERNEL;
    if (held) {
      lock.lock();
    }
    spare = kmalloc(32, gfp);
    if (held) {
      lock.unlock();
    }
  }
}
