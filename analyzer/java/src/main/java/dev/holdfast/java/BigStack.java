package dev.holdfast.java;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs work on threads of its own. */
final class BigStack {
  /** Generated code nests expressions deeper than a thread's usual stack allows. */
  private static final long BYTES = 256L << 20;

  private BigStack() {}

  /**
   * Returns what the works give, in their order, when all are done.
   *
   * @param threads how many of the works run at a time
   * @throws IllegalStateException if one of them fails, or the caller is interrupted
   */
  static <T> List<T> callAll(List<Callable<T>> works, int threads) {
    Queue<FutureTask<T>> tasks = new ArrayDeque<>();
    works.forEach(work -> tasks.add(new FutureTask<>(work)));
    List<FutureTask<T>> all = List.copyOf(tasks);
    for (int i = 0; i < Math.min(threads, all.size()); i++) {
      Thread thread = new Thread(null, () -> drain(tasks), "java-front-end-" + i, BYTES);
      thread.start();
    }
    return all.stream().map(BigStack::result).toList();
  }

  private static <T> void drain(Queue<FutureTask<T>> tasks) {
    while (true) {
      FutureTask<T> next;
      synchronized (tasks) {
        next = tasks.poll();
      }
      if (next == null) {
        return;
      }
      next.run();
    }
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stop);
    } catch (ExecutionException bug) {
      throw new IllegalStateException("the Java front end failed", bug.getCause());
    }
  }
}
