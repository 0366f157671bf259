package java.util;

import dev.holdfast.annotation.CalledAtOnce;
import java.util.function.Consumer;

public interface Iterator<E> {
  void forEachRemaining(@CalledAtOnce Consumer<? super E> action);
}
