package hf101;

import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.annotation.TaskContext;

/** The context belongs to the parameter: what is handed over there runs so. */
final class AtomicCallback {
  private int count;

  static native void onInterrupt(@AtomicContext Runnable handler);

  static native void onWorker(@TaskContext Runnable handler);

  void start() {
    onInterrupt(
        () -> {
          count++;
          msleep(1); // expect: HF101 "msleep"
        });
    onInterrupt(this::slow); // expect: HF101 "msleep"
    onWorker(
        () -> {
          count++;
          msleep(1);
        });
    onWorker(AtomicCallback::pause);
  }

  private void slow() {
    count++;
    msleep(2); // note: HF101 "msleep"
  }

  private static void pause() {
    msleep(3);
  }
}
