package hf104;

import static dev.holdfast.kernel.Allocation.kzalloc;
import static dev.holdfast.kernel.GfpFlags.GFP_ATOMIC;
import static dev.holdfast.kernel.GfpFlags.GFP_KERNEL;
import static dev.holdfast.kernel.GfpFlags.GFP_NOIO;
import static dev.holdfast.kernel.GfpFlags.__GFP_NOWARN;

import dev.holdfast.kernel.SpinLock;

/** The flags arrive as a parameter: it depends on the caller. */
final class GfpParameter {
  private final SpinLock lock = new SpinLock();
  private Object spare;

  private static Object grow(long gfp) {
    return kzalloc(128, gfp | __GFP_NOWARN); // note: HF104 "kzalloc"
  }

  void fill() {
    lock.lock();
    spare = grow(GFP_ATOMIC);
    lock.unlock();
  }

  void fillWrong() {
    lock.lock();
    spare = grow(GFP_NOIO); // expect: HF104 "kzalloc"
    lock.unlock();
  }

  void fillEarly() {
    Object grown = grow(GFP_KERNEL);
    lock.lock();
    spare = grown;
    lock.unlock();
  }
}
