package jdk_blocking;

import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;

/** What the event dispatch thread runs must not block. */
final class EventThread {
  private final CountDownLatch loaded = new CountDownLatch(1);

  void show() {
    SwingUtilities.invokeLater(
        () -> {
          try {
            loaded.await(); // expect: HF107 "CountDownLatch.await"
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
