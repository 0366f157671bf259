package dev.holdfast.cache.summaries;

import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.order.LockOrderGraph;
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
  private final SortedSet<String> found = new TreeSet<>();

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
    Map<String, Set<String>> closed = new HashMap<>();
    for (OrderEdge edge : own) {
      closed
          .computeIfAbsent(edge.first().lockClass(), first -> new HashSet<>())
          .add(edge.second().lockClass());
    }
    closed.forEach(all::waysBack);
    all.found.retainAll(elsewhere.keySet());
    return all.found;
  }

  private void add(String first, String second) {
    after.computeIfAbsent(first, any -> new HashSet<>()).add(second);
    before.computeIfAbsent(second, any -> new HashSet<>()).add(first);
  }

  /** Adds the classes on ways to one from those that are taken under it. */
  private void waysBack(String to, Set<String> from) {
    Map<String, Integer> left = new HashMap<>();
    left.put(to, 0);
    Set<String> last = Set.of(to);
    // The last step of the longest way is known when the others are.
    for (int steps = 1; steps < LockOrderGraph.MAX_CYCLE - 1; steps++) {
      Set<String> next = new HashSet<>();
      for (String name : last) {
        for (String other : before.getOrDefault(name, Set.of())) {
          if (left.putIfAbsent(other, steps) == null) {
            next.add(other);
          }
        }
      }
      last = next;
    }
    from.forEach(begin -> go(begin, LockOrderGraph.MAX_CYCLE - 1, left));
  }

  /** Adds the classes on ways from one that take so many steps at most; whether there are any. */
  private boolean go(String name, int steps, Map<String, Integer> left) {
    Integer known = left.get(name);
    if (known != null && known == 0) {
      return true;
    }
    if (known == null && steps < LockOrderGraph.MAX_CYCLE - 1) {
      return false;
    }
    boolean arrives = false;
    for (String next : after.getOrDefault(name, Set.of())) {
      Integer more = left.get(next);
      if (more != null && more < steps && go(next, steps - 1, left)) {
        arrives = true;
      }
    }
    if (arrives) {
      found.add(name);
    }
    return arrives;
  }
}
