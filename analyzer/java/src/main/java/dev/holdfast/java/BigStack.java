package dev.holdfast.java;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs work on threads of its own. */
final class BigStack {
  /** Generated code nests expressions deeper than a thread's usual stack allows. */
  private static final long BYTES = 256L << 20;

  private BigStack() {}

  /**
   * Returns when all is done.
   *
   * @param threads how many of the works run at a time
   * @throws IllegalStateException if one of them fails, or the caller is interrupted
   */
  static void runAll(List<? extends Runnable> works, int threads) {
    Queue<FutureTask<Void>> tasks = new ArrayDeque<>();
    works.forEach(work -> tasks.add(new FutureTask<>(work, null)));
    List<FutureTask<Void>> all = List.copyOf(tasks);
    for (int i = 0; i < Math.min(threads, all.size()); i++) {
      Thread thread = new Thread(null, () -> drain(tasks), "java-front-end-" + i, BYTES);
      thread.start();
    }
    all.forEach(BigStack::result);
  }

  private static void drain(Queue<FutureTask<Void>> tasks) {
    while (true) {
      FutureTask<Void> next;
      synchronized (tasks) {
        next = tasks.poll();
      }
      if (next == null) {
        return;
      }
      next.run();
    }
  }

  private static void result(FutureTask<Void> task) {
    try {
      task.get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stop);
    } catch (ExecutionException bug) {
      throw new IllegalStateException("the Java front end failed", bug.getCause());
    }
  }
}
