package java.util.concurrent;

import dev.holdfast.annotation.TaskContext;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is said asynchronous runs on an executor's thread; the rest runs wherever the stage
 * completes, which nobody tells.
 */
public interface CompletionStage<T> {
  <U> CompletionStage<U> thenApplyAsync(@TaskContext Function<? super T, ? extends U> fn);

  <U> CompletionStage<U> thenApplyAsync(
      @TaskContext Function<? super T, ? extends U> fn, Executor executor);

  CompletionStage<Void> thenAcceptAsync(@TaskContext Consumer<? super T> action);

  CompletionStage<Void> thenAcceptAsync(@TaskContext Consumer<? super T> action, Executor executor);

  CompletionStage<Void> thenRunAsync(@TaskContext Runnable action);

  CompletionStage<Void> thenRunAsync(@TaskContext Runnable action, Executor executor);

  <U, V> CompletionStage<V> thenCombineAsync(
      CompletionStage<? extends U> other,
      @TaskContext BiFunction<? super T, ? super U, ? extends V> fn);

  <U, V> CompletionStage<V> thenCombineAsync(
      CompletionStage<? extends U> other,
      @TaskContext BiFunction<? super T, ? super U, ? extends V> fn,
      Executor executor);

  <U> CompletionStage<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other, @TaskContext BiConsumer<? super T, ? super U> action);

  <U> CompletionStage<Void> thenAcceptBothAsync(
      CompletionStage<? extends U> other,
      @TaskContext BiConsumer<? super T, ? super U> action,
      Executor executor);

  CompletionStage<Void> runAfterBothAsync(CompletionStage<?> other, @TaskContext Runnable action);

  CompletionStage<Void> runAfterBothAsync(
      CompletionStage<?> other, @TaskContext Runnable action, Executor executor);

  <U> CompletionStage<U> applyToEitherAsync(
      CompletionStage<? extends T> other, @TaskContext Function<? super T, U> fn);

  <U> CompletionStage<U> applyToEitherAsync(
      CompletionStage<? extends T> other,
      @TaskContext Function<? super T, U> fn,
      Executor executor);

  CompletionStage<Void> acceptEitherAsync(
      CompletionStage<? extends T> other, @TaskContext Consumer<? super T> action);

  CompletionStage<Void> acceptEitherAsync(
      CompletionStage<? extends T> other,
      @TaskContext Consumer<? super T> action,
      Executor executor);

  CompletionStage<Void> runAfterEitherAsync(CompletionStage<?> other, @TaskContext Runnable action);

  CompletionStage<Void> runAfterEitherAsync(
      CompletionStage<?> other, @TaskContext Runnable action, Executor executor);

  <U> CompletionStage<U> thenComposeAsync(
      @TaskContext Function<? super T, ? extends CompletionStage<U>> fn);

  <U> CompletionStage<U> thenComposeAsync(
      @TaskContext Function<? super T, ? extends CompletionStage<U>> fn, Executor executor);

  <U> CompletionStage<U> handleAsync(@TaskContext BiFunction<? super T, Throwable, ? extends U> fn);

  <U> CompletionStage<U> handleAsync(
      @TaskContext BiFunction<? super T, Throwable, ? extends U> fn, Executor executor);

  CompletionStage<T> whenCompleteAsync(
      @TaskContext BiConsumer<? super T, ? super Throwable> action);

  CompletionStage<T> whenCompleteAsync(
      @TaskContext BiConsumer<? super T, ? super Throwable> action, Executor executor);

  CompletionStage<T> exceptionallyAsync(@TaskContext Function<Throwable, ? extends T> fn);

  CompletionStage<T> exceptionallyAsync(
      @TaskContext Function<Throwable, ? extends T> fn, Executor executor);

  CompletionStage<T> exceptionallyComposeAsync(
      @TaskContext Function<Throwable, ? extends CompletionStage<T>> fn);

  CompletionStage<T> exceptionallyComposeAsync(
      @TaskContext Function<Throwable, ? extends CompletionStage<T>> fn, Executor executor);
}
