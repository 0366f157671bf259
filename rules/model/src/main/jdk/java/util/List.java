package java.util;

import dev.holdfast.annotation.CalledAtOnce;
import java.util.function.UnaryOperator;

public interface List<E> {
  void replaceAll(@CalledAtOnce UnaryOperator<E> operator);

  void sort(@CalledAtOnce Comparator<? super E> order);
}
