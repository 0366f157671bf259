package dev.holdfast.engine.analysis;

import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Java: an object has one monitor, whichever of its classes took it. A method of a class takes the
 * monitor of an object that may be of a subclass, so that an order of the class's monitor is one of
 * the subclass's as well: where the program locks but few subclasses, and only where nothing else
 * on the way is a guess. Errs towards silence.
 */
final class InheritedMonitors {
  /** Objects of a class that is locked in the program with more subclasses may be of any. */
  private static final int MAX_SUBCLASSES = 4;

  private final Program program;
  private final Set<String> held = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<List<String>> known = new HashSet<>();
  private final Map<String, SortedSet<String>> subclasses = new TreeMap<>();

  private InheritedMonitors(Program program, List<OrderEdge> edges) {
    this.program = program;
    SortedSet<String> monitors = new TreeSet<>();
    for (OrderEdge edge : edges) {
      held.add(edge.first().lockClass());
      taken.add(edge.second().lockClass());
      known.add(List.of(edge.first().lockClass(), edge.second().lockClass()));
      addMonitor(edge.first(), monitors);
      addMonitor(edge.second(), monitors);
    }
    for (String monitor : monitors) {
      SortedSet<String> below = new TreeSet<>(monitors);
      below.removeIf(each -> !program.isSubtype(each, monitor) || each.equals(monitor));
      if (!below.isEmpty() && below.size() <= MAX_SUBCLASSES) {
        subclasses.put(monitor, below);
      }
    }
  }

  /** The edges, and those that follow from them for monitors of subclasses. */
  static List<OrderEdge> widened(List<OrderEdge> edges, Program program) {
    return new InheritedMonitors(program, edges).widened(edges);
  }

  private void addMonitor(OrderEdge.Node node, Set<String> monitors) {
    if (node.kind().isOfObject() && program.declares(node.lockClass())) {
      monitors.add(node.lockClass());
    }
  }

  private List<OrderEdge> widened(List<OrderEdge> edges) {
    List<OrderEdge> all = new ArrayList<>(edges);
    for (OrderEdge edge : edges) {
      String first = edge.first().lockClass();
      String second = edge.second().lockClass();
      // Where the class itself is taken both ways, its subclasses have nothing to add.
      boolean tellsItself = known.contains(List.of(second, first));
      if (edge.witness().confidence() == Confidence.HIGH && !tellsItself) {
        below(first, second, taken).forEach(each -> all.add(edge.holding(each)));
        below(second, first, held).forEach(each -> all.add(edge.taking(each)));
      }
    }
    return all;
  }

  /** The subclasses that can close a cycle, and are no class of the other object. */
  private List<String> below(String lockClass, String other, Set<String> counterparts) {
    return subclasses.getOrDefault(lockClass, new TreeSet<>()).stream()
        .filter(each -> counterparts.contains(each) && !each.equals(other))
        .filter(each -> !program.isSubtype(each, other) && !program.isSubtype(other, each))
        .toList();
  }
}
