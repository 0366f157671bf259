package hf101;

import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.annotation.AtomicContext;

/** The contract stands on a method of the driver's own interface; its overrides inherit it. */
final class AtomicMethod {
  private AtomicMethod() {}

  interface Completion {
    @AtomicContext
    void done(int status);
  }

  static final class Patient implements Completion {
    @Override
    public void done(int status) {
      msleep(status); // expect: HF101 "msleep"
    }
  }

  static final class Quick implements Completion {
    private int last;

    @Override
    public void done(int status) {
      last = status;
    }
  }
}
