package dev.holdfast.engine.callgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;

/** Runs one task per component, each after those of the components that it calls. */
public final class BottomUp {
  private final CallGraph graph;

  public BottomUp(CallGraph graph) {
    this.graph = graph;
  }

  /** Runs the tasks and waits for all; a task's exception or error comes out here. */
  public void run(int threads, IntConsumer task) {
    int count = graph.components().size();
    List<List<Integer>> callers = callers(count);
    AtomicIntegerArray open = new AtomicIntegerArray(count);
    for (int i = 0; i < count; i++) {
      open.set(i, graph.callees().get(i).length);
    }
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      Run run =
          new Run(pool, callers, open, task, new AtomicInteger(count), new CompletableFuture<>());
      for (int i = 0; i < count; i++) {
        if (graph.callees().get(i).length == 0) {
          run.start(i);
        }
      }
      if (count > 0) {
        run.done.join();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private List<List<Integer>> callers(int count) {
    List<List<Integer>> callers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      callers.add(new ArrayList<>());
    }
    for (int i = 0; i < count; i++) {
      for (int callee : graph.callees().get(i)) {
        callers.get(callee).add(i);
      }
    }
    return callers;
  }

  private record Run(
      ForkJoinPool pool,
      List<List<Integer>> callers,
      AtomicIntegerArray open,
      IntConsumer task,
      AtomicInteger left,
      CompletableFuture<Boolean> done) {

    void start(int component) {
      pool.execute(() -> execute(component));
    }

    private void execute(int component) {
      try {
        task.accept(component);
      } catch (Throwable failure) { // An error too, or nobody would end the wait for this task.
        done.completeExceptionally(failure);
        return;
      }
      for (int caller : callers.get(component)) {
        if (open.decrementAndGet(caller) == 0) {
          start(caller);
        }
      }
      if (left.decrementAndGet() == 0) {
        done.complete(true);
      }
    }
  }
}
