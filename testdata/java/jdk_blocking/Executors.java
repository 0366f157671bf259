package jdk_blocking;

import dev.holdfast.annotation.NonBlockableContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** What is handed to another thread may block there. */
final class Executors {
  private final ExecutorService executor;

  Executors(ExecutorService executor) {
    this.executor = executor;
  }

  @NonBlockableContext
  void elsewhere() {
    executor.execute(this::work);
    executor.submit(() -> work());
    new Thread(this::work).start();
    CompletableFuture.runAsync(this::work);
  }

  @NonBlockableContext
  void here() {
    work(); // expect: HF107 "Thread.sleep"
  }

  private void work() {
    try {
      Thread.sleep(100); // note: HF107 "Thread.sleep"
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
