package java.util.stream;

import dev.holdfast.annotation.CalledAtOnce;
import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * Its functions are called when it ends, which nearly always is in the expression that makes it; a
 * parallel stream calls them on other threads, too, while its caller waits.
 */
public interface Stream<T> {
  Stream<T> filter(@CalledAtOnce Predicate<? super T> predicate);

  <R> Stream<R> map(@CalledAtOnce Function<? super T, ? extends R> mapper);

  IntStream mapToInt(@CalledAtOnce ToIntFunction<? super T> mapper);

  LongStream mapToLong(@CalledAtOnce ToLongFunction<? super T> mapper);

  DoubleStream mapToDouble(@CalledAtOnce ToDoubleFunction<? super T> mapper);

  <R> Stream<R> flatMap(@CalledAtOnce Function<? super T, ? extends Stream<? extends R>> mapper);

  Stream<T> sorted(@CalledAtOnce Comparator<? super T> order);

  Stream<T> peek(@CalledAtOnce Consumer<? super T> action);

  Stream<T> takeWhile(@CalledAtOnce Predicate<? super T> predicate);

  Stream<T> dropWhile(@CalledAtOnce Predicate<? super T> predicate);

  void forEach(@CalledAtOnce Consumer<? super T> action);

  void forEachOrdered(@CalledAtOnce Consumer<? super T> action);

  T reduce(T identity, @CalledAtOnce BinaryOperator<T> accumulator);

  java.util.Optional<T> reduce(@CalledAtOnce BinaryOperator<T> accumulator);

  <U> U reduce(
      U identity,
      @CalledAtOnce BiFunction<U, ? super T, U> accumulator,
      @CalledAtOnce BinaryOperator<U> combiner);

  <R> R collect(
      @CalledAtOnce Supplier<R> supplier,
      @CalledAtOnce BiConsumer<R, ? super T> accumulator,
      @CalledAtOnce BiConsumer<R, R> combiner);

  java.util.Optional<T> min(@CalledAtOnce Comparator<? super T> order);

  java.util.Optional<T> max(@CalledAtOnce Comparator<? super T> order);

  boolean anyMatch(@CalledAtOnce Predicate<? super T> predicate);

  boolean allMatch(@CalledAtOnce Predicate<? super T> predicate);

  boolean noneMatch(@CalledAtOnce Predicate<? super T> predicate);
}
