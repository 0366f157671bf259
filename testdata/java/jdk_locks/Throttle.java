package jdk_locks;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/** One thread takes permits that others give back. */
final class Throttle {
  private final Semaphore permits = new Semaphore(8);
  private final Executor executor;

  Throttle(Executor executor) {
    this.executor = executor;
  }

  void runAll(List<Runnable> tasks) throws InterruptedException {
    for (Runnable task : tasks) {
      permits.acquire();
      executor.execute(
          () -> {
            try {
              task.run();
            } finally {
              permits.release();
            }
          });
    }
  }
}
