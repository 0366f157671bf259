package hf101;

import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.annotation.AtomicContext;
import java.util.ArrayList;
import java.util.List;

/** The method that takes the callback has a body, and its parameter still says how that will run. */
final class AtomicCallbackOfOurs {
  private final List<Runnable> handlers = new ArrayList<>();

  void onInterrupt(@AtomicContext Runnable handler) {
    handlers.add(handler);
  }

  void onWorker(Runnable handler) {
    handlers.add(handler);
  }

  void start() {
    onInterrupt(() -> msleep(1)); // expect: HF101 "msleep"
    onWorker(() -> msleep(2));
  }
}
