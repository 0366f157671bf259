package hf101;

import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.kernel.SpinLock;

/** The result of a trylock is kept in a variable and tested later. */
final class TrylockKept {
  private final SpinLock lock = new SpinLock();
  private int value;

  void update() {
    boolean got = lock.trylock();
    value++;
    if (!got) {
      msleep(1);
    }
    if (got) {
      lock.unlock();
    }
  }
}
