package hf301;

import dev.holdfast.kernel.Mutex;

/** Methods whose purpose is to return with the lock held, or to release it. */
final class LockWrapper {
  private final Mutex mutex = new Mutex();
  private int value;

  private void enter() {
    mutex.lock();
  }

  private void leave() {
    mutex.unlock();
  }

  private boolean tryEnter() {
    return mutex.trylock();
  }

  void add() {
    enter();
    value++;
    leave();
    if (!tryEnter()) {
      return;
    }
    value++;
    leave();
  }
}
