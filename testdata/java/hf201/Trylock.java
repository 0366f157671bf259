package hf201;

import dev.holdfast.kernel.Mutex;

/** Against the order the lock is only tried: nobody waits, so nobody deadlocks. */
final class Trylock {
  private final Mutex outer = new Mutex();
  private final Mutex inner = new Mutex();
  private int value;

  void forward() {
    outer.lock();
    inner.lock();
    value++;
    inner.unlock();
    outer.unlock();
  }

  boolean backward() {
    boolean done = false;
    inner.lock();
    if (outer.trylock()) {
      value--;
      outer.unlock();
      done = true;
    }
    inner.unlock();
    return done;
  }
}
