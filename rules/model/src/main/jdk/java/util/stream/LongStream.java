package java.util.stream;

import dev.holdfast.annotation.CalledAtOnce;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

public interface LongStream {
  LongStream filter(@CalledAtOnce LongPredicate predicate);

  LongStream map(@CalledAtOnce LongUnaryOperator mapper);

  <U> Stream<U> mapToObj(@CalledAtOnce LongFunction<? extends U> mapper);

  LongStream peek(@CalledAtOnce LongConsumer action);

  void forEach(@CalledAtOnce LongConsumer action);

  void forEachOrdered(@CalledAtOnce LongConsumer action);

  boolean anyMatch(@CalledAtOnce LongPredicate predicate);

  boolean allMatch(@CalledAtOnce LongPredicate predicate);

  boolean noneMatch(@CalledAtOnce LongPredicate predicate);
}
