package dev.holdfast.c;

import dev.holdfast.c.lower.Deadline;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Stops parsers that take too long. */
final class DeadlineWatch implements AutoCloseable {
  /** The largest file of a kernel takes a few seconds: what takes so long does not end. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Set<Deadline> running = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "c-front-end-clock");
            thread.setDaemon(true);
            return thread;
          });

  @SuppressWarnings("FutureReturnValueIgnored")
  DeadlineWatch() {
    clock.scheduleAtFixedRate(
        () -> running.forEach(Deadline::check), 500, 500, TimeUnit.MILLISECONDS);
  }

  Deadline begin() {
    Deadline deadline = new Deadline(LIMIT);
    running.add(deadline);
    return deadline;
  }

  void end(Deadline deadline) {
    running.remove(deadline);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
