package hf101;

import static dev.holdfast.kernel.Interrupts.request_threaded_irq;
import static dev.holdfast.kernel.Waiting.msleep;

/** Of a threaded interrupt only the first handler is atomic; the thread may sleep. */
final class ThreadedIrq {
  private static final int WAKE_THREAD = 2;
  private static final int HANDLED = 1;

  private int events;

  int start(int irq) {
    return request_threaded_irq(
        irq, (line, device) -> WAKE_THREAD, (line, device) -> run(), 0, "threaded", this);
  }

  int startWrong(int irq) {
    return request_threaded_irq(
        irq,
        (line, device) -> run(), // expect: HF101 "msleep"
        (line, device) -> HANDLED,
        0,
        "wrong",
        this);
  }

  private int run() {
    events++;
    msleep(1); // note: HF101 "msleep"
    return HANDLED;
  }
}
