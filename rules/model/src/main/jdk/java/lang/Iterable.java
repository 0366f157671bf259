package java.lang;

import dev.holdfast.annotation.CalledAtOnce;
import java.util.function.Consumer;

public interface Iterable<T> {
  void forEach(@CalledAtOnce Consumer<? super T> action);
}
