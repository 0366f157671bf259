package java.util;

import dev.holdfast.annotation.CalledAtOnce;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

public class Optional<T> {
  public void ifPresent(@CalledAtOnce Consumer<? super T> action);

  public void ifPresentOrElse(
      @CalledAtOnce Consumer<? super T> action, @CalledAtOnce Runnable emptyAction);

  public Optional<T> filter(@CalledAtOnce Predicate<? super T> predicate);

  public <U> Optional<U> map(@CalledAtOnce Function<? super T, ? extends U> mapper);

  public <U> Optional<U> flatMap(
      @CalledAtOnce Function<? super T, ? extends Optional<? extends U>> mapper);

  public Optional<T> or(@CalledAtOnce Supplier<? extends Optional<? extends T>> supplier);

  public T orElseGet(@CalledAtOnce Supplier<? extends T> supplier);

  public <X extends Throwable> T orElseThrow(@CalledAtOnce Supplier<? extends X> supplier);
}
