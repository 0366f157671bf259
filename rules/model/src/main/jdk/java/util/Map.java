package java.util;

import dev.holdfast.annotation.CalledAtOnce;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

public interface Map<K, V> {
  V computeIfAbsent(K key, @CalledAtOnce Function<? super K, ? extends V> made);

  V computeIfPresent(K key, @CalledAtOnce BiFunction<? super K, ? super V, ? extends V> made);

  V compute(K key, @CalledAtOnce BiFunction<? super K, ? super V, ? extends V> made);

  V merge(K key, V value, @CalledAtOnce BiFunction<? super V, ? super V, ? extends V> joined);

  void replaceAll(@CalledAtOnce BiFunction<? super K, ? super V, ? extends V> function);

  void forEach(@CalledAtOnce BiConsumer<? super K, ? super V> action);
}
