package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.TaskContext;
import java.util.function.Supplier;

/** What is said asynchronous runs on an executor's thread. */
public class CompletableFuture<T> {
  public static <U> CompletableFuture<U> supplyAsync(@TaskContext Supplier<U> supplier);

  public static <U> CompletableFuture<U> supplyAsync(
      @TaskContext Supplier<U> supplier, Executor executor);

  public static CompletableFuture<Void> runAsync(@TaskContext Runnable runnable);

  public static CompletableFuture<Void> runAsync(@TaskContext Runnable runnable, Executor executor);

  @MaySleep
  public T join();

  public CompletableFuture<T> completeAsync(
      @TaskContext Supplier<? extends T> supplier, Executor executor);

  public CompletableFuture<T> completeAsync(@TaskContext Supplier<? extends T> supplier);
}
