package jdk_monitors;

import dev.holdfast.annotation.NonBlockableContext;

/** Who waits for a signal gives its monitor up meanwhile: others may enter it. */
final class Signals {
  private boolean ready;

  synchronized void await() throws InterruptedException {
    while (!ready) {
      wait();
    }
  }

  @NonBlockableContext
  synchronized void signal() {
    ready = true;
    notifyAll();
  }
}
