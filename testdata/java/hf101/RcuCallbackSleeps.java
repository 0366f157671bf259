package hf101;

import static dev.holdfast.kernel.Rcu.call_rcu;
import static dev.holdfast.kernel.Waiting.msleep;

import dev.holdfast.kernel.RcuHead;

/** An RCU callback runs in a soft interrupt. */
final class RcuCallbackSleeps {
  private final RcuHead head = new RcuHead();
  private boolean freed;

  void put() {
    call_rcu(head, RcuCallbackSleeps::free); // expect: HF101 "msleep"
    call_rcu(head, freedHead -> freed = true);
  }

  private static void free(RcuHead head) {
    msleep(1); // note: HF101 "msleep"
  }
}
