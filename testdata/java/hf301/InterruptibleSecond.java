package hf301;

import dev.holdfast.kernel.Mutex;

/** The second lock can fail, and that path forgets the first. */
final class InterruptibleSecond {
  private static final int EINTR = 4;

  private final Mutex outer = new Mutex();
  private final Mutex inner = new Mutex();
  private int used;

  int add() {
    if (outer.lockInterruptible() != 0) {
      return -EINTR;
    }
    if (inner.lockInterruptible() != 0) {
      return -EINTR; // expect: HF301 "InterruptibleSecond.outer"
    }
    used++;
    inner.unlock();
    outer.unlock();
    return 0;
  }
}
