package dev.holdfast.c;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/** Runs numbered pieces of work on a few threads with deep stacks: parsers are recursive. */
final class Workers {
  private static final long STACK_BYTES = 512L << 20;

  private final int threads;

  Workers(int threads) {
    this.threads = Math.max(1, threads);
  }

  /** Does all pieces from 0; returns when all are done. */
  void run(int pieces, IntConsumer work) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, pieces); i++) {
      Runnable loop =
          () -> {
            for (int piece = next.getAndIncrement();
                piece < pieces && failure.get() == null;
                piece = next.getAndIncrement()) {
              try {
                work.accept(piece);
              } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
              }
            }
          };
      Thread thread = new Thread(null, loop, "c-front-end-" + i, STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
      running.add(thread);
    }
    running.forEach(Workers::join);
    rethrow(failure.get());
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        // The work is not interruptible: its result would depend on the moment.
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rethrow(@org.jspecify.annotations.Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
