package hf102;

import dev.holdfast.kernel.Mutex;
import dev.holdfast.kernel.SpinLock;

/** A trylock does not wait, so it may stand in atomic context. */
final class Trylock {
  private final SpinLock lock = new SpinLock();
  private final Mutex mutex = new Mutex();
  private int value;

  boolean set(int value) {
    boolean done = false;
    lock.lock();
    if (mutex.trylock()) {
      this.value = value;
      mutex.unlock();
      done = true;
    }
    lock.unlock();
    return done;
  }
}
