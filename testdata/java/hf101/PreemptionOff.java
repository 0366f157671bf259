package hf101;

import static dev.holdfast.kernel.Preemption.preempt_disable;
import static dev.holdfast.kernel.Preemption.preempt_enable;
import static dev.holdfast.kernel.Waiting.msleep;

/** Preemption is off until it is enabled again. */
final class PreemptionOff {
  private PreemptionOff() {}

  static void calibrate() {
    preempt_disable(); // note: HF101 "preemption"
    msleep(20); // expect: HF101 "msleep"
    preempt_enable();
    msleep(20);
  }
}
