package java.util.stream;

import dev.holdfast.annotation.CalledAtOnce;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

public interface IntStream {
  IntStream filter(@CalledAtOnce IntPredicate predicate);

  IntStream map(@CalledAtOnce IntUnaryOperator mapper);

  <U> Stream<U> mapToObj(@CalledAtOnce IntFunction<? extends U> mapper);

  IntStream peek(@CalledAtOnce IntConsumer action);

  void forEach(@CalledAtOnce IntConsumer action);

  void forEachOrdered(@CalledAtOnce IntConsumer action);

  boolean anyMatch(@CalledAtOnce IntPredicate predicate);

  boolean allMatch(@CalledAtOnce IntPredicate predicate);

  boolean noneMatch(@CalledAtOnce IntPredicate predicate);
}
