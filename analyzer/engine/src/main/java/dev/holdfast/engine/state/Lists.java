package dev.holdfast.engine.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changed copies of short lists that never change themselves. */
final class Lists {
  private Lists() {}

  static <T> List<T> distinct(List<T> values) {
    return values.size() <= 1 ? values : values.stream().distinct().toList();
  }

  static <T> List<T> mapped(List<T> list, UnaryOperator<T> mapping) {
    return list.isEmpty() ? list : list.stream().map(mapping).toList();
  }

  static <T> List<T> union(List<T> some, List<T> others) {
    List<T> all = some;
    for (T each : others) {
      all = all.contains(each) ? all : plus(all, each);
    }
    return all;
  }

  static <T> List<T> plus(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list.size() + 1);
    longer.addAll(list);
    longer.add(element);
    return List.copyOf(longer);
  }

  static <T> List<T> sorted(List<T> list, Comparator<? super T> order) {
    return list.size() <= 1 ? list : list.stream().sorted(order).toList();
  }

  static <T> List<T> without(List<T> list, int index) {
    List<T> shorter = new ArrayList<>(list);
    shorter.remove(index);
    return List.copyOf(shorter);
  }
}
