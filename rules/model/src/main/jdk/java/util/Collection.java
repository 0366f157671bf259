package java.util;

import dev.holdfast.annotation.CalledAtOnce;
import java.util.function.Predicate;

public interface Collection<E> {
  boolean removeIf(@CalledAtOnce Predicate<? super E> filter);
}
