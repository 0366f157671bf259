package jdk_flow;

import dev.holdfast.annotation.AtomicContext;
import java.util.concurrent.TimeUnit;

/** What a helper returns hangs on what it is given. */
final class ReturnedChoice {
  private static final int NO_WAIT = 0;

  private int pending;

  private static int patience(boolean block) {
    return block ? 20 : NO_WAIT;
  }

  private static boolean waits(boolean block, int tries) {
    return block && tries > 0;
  }

  @AtomicContext
  void poll() throws InterruptedException {
    if (pending > 0 && patience(false) > 0) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  @AtomicContext
  void pollOften() throws InterruptedException {
    if (waits(false, pending)) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  @AtomicContext
  void pollPatiently() throws InterruptedException {
    if (patience(true) > 0) {
      TimeUnit.MILLISECONDS.sleep(1); // expect: HF101 "sleep"
    }
  }
}
