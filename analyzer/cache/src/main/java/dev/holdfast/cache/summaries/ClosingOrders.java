package dev.holdfast.cache.summaries;

import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.order.LockOrderGraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which lock orders elsewhere can close cycles with those of a program. */
final class ClosingOrders {
  private final Map<String, Set<String>> after = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();
  private final Map<String, Map<String, Integer>> from = new HashMap<>();
  private final Map<String, Map<String, Integer>> to = new HashMap<>();

  /**
   * The classes that such orders begin with.
   *
   * @param elsewhere which classes are taken under which, elsewhere
   * @param own the orders of the program
   */
  static SortedSet<String> of(Map<String, List<String>> elsewhere, List<OrderEdge> own) {
    ClosingOrders all = new ClosingOrders();
    elsewhere.forEach((first, seconds) -> seconds.forEach(second -> all.add(first, second)));
    own.forEach(edge -> all.add(edge.first().lockClass(), edge.second().lockClass()));
    SortedSet<String> found = new TreeSet<>();
    for (OrderEdge edge : own) {
      all.back(edge.second().lockClass(), edge.first().lockClass(), found);
    }
    found.retainAll(elsewhere.keySet());
    return found;
  }

  private void add(String first, String second) {
    after.computeIfAbsent(first, any -> new HashSet<>()).add(second);
    before.computeIfAbsent(second, any -> new HashSet<>()).add(first);
  }

  /** Adds the classes on ways from one to another that are short enough. */
  private void back(String begin, String end, Set<String> found) {
    Map<String, Integer> behind = from.computeIfAbsent(begin, any -> distances(begin, after));
    Map<String, Integer> ahead = to.computeIfAbsent(end, any -> distances(end, before));
    behind.forEach(
        (name, steps) -> {
          Integer left = ahead.get(name);
          if (left != null && steps + left < LockOrderGraph.MAX_CYCLE) {
            found.add(name);
          }
        });
  }

  private static Map<String, Integer> distances(String start, Map<String, Set<String>> next) {
    Map<String, Integer> distances = new HashMap<>();
    distances.put(start, 0);
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String name = open.remove();
      int steps = distances.getOrDefault(name, 0) + 1;
      for (String other : next.getOrDefault(name, Set.of())) {
        if (steps < LockOrderGraph.MAX_CYCLE && distances.putIfAbsent(other, steps) == null) {
          open.add(other);
        }
      }
    }
    return distances;
  }
}
