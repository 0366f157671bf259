package hf301;

import dev.holdfast.kernel.Mutex;

/** Locked under a condition, unlocked under the same. */
final class Correlated {
  private final Mutex mutex = new Mutex();
  private int used;

  void add(boolean locked) {
    if (!locked) {
      mutex.lock();
    }
    used++;
    if (!locked) {
      mutex.unlock();
    }
  }
}
