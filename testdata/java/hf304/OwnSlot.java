package hf304;

import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.annotation.MaySleep;

/** The slot is one of the driver's own, and a class lies between it and the override. */
final class OwnSlot {
  private OwnSlot() {}

  abstract static class Completion {
    @AtomicContext
    abstract void done(int status);
  }

  static class LoggedCompletion extends Completion {
    private int last;

    @Override
    void done(int status) {
      last = status;
    }
  }

  static final class SlowCompletion extends LoggedCompletion {
    @Override
    @MaySleep
    void done(int status) { // expect: HF304 "done"
      super.done(status);
    }
  }
}
