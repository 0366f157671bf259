package dev.holdfast.engine.order;

import dev.holdfast.engine.fact.OrderCycle;
import dev.holdfast.engine.fact.OrderEdge;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.state.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.Nullable;

/**
 * The graph whose nodes are lock classes and whose edges say that one is taken under another.
 *
 * <p>Cycles are told once each, shortest first: every pair of classes that are taken in both
 * orders, and for each other edge that lies on a cycle the shortest one through it.
 */
public final class LockOrderGraph {
  /** Longer cycles are not looked for: nobody can follow them. */
  public static final int MAX_CYCLE = 4;

  /**
   * Cycles with a chain of more calls are not shown by default: too much has to hold on the way.
   */
  private static final int MAX_CALLS = 9;

  /** Cycles of more than two edges whose locks are further apart are not shown by default. */
  private static final int MAX_CALLS_OF_LONG_CYCLES = 4;

  /**
   * So many witnesses of an edge are tried for one that fits the others, of those between locks in
   * the same parts of objects.
   */
  private static final int MAX_WITNESSES = 8;

  /** So many of those from one directory, where each directory may have locks of its own. */
  private static final int MAX_WITNESSES_OF_A_USER = 2;

  /** And so many in all. */
  private static final int MAX_WITNESSES_OF_USERS = 64;

  private final Map<String, Map<String, List<OrderEdge>>> edges = new TreeMap<>();

  private final Users users;

  /**
   * Builds the graph.
   *
   * @param all the edges
   * @param users tells whose locks they are about
   */
  public LockOrderGraph(List<OrderEdge> all, Users users) {
    this.users = users;
    for (OrderEdge edge : all) {
      edges
          .computeIfAbsent(edge.first().lockClass(), name -> new TreeMap<>())
          .computeIfAbsent(edge.second().lockClass(), name -> new ArrayList<>())
          .add(edge);
    }
    edges.values().forEach(targets -> targets.replaceAll((name, list) -> best(list)));
  }

  private List<OrderEdge> best(List<OrderEdge> list) {
    List<OrderEdge> sorted = new ArrayList<>(list);
    sorted.sort(
        Comparator.comparing((OrderEdge edge) -> edge.witness().confidence())
            .thenComparing(edge -> edge.witness().taken(), Trace.ORDER));
    OrderEdge any = sorted.get(0);
    boolean shared = users.share(any.first().lockClass()) && users.share(any.second().lockClass());
    return bestOfEach(
        sorted,
        edge ->
            List.of(shared ? "" : directory(edge), edge.first().within(), edge.second().within()),
        shared ? MAX_WITNESSES : MAX_WITNESSES_OF_A_USER);
  }

  private static String directory(OrderEdge edge) {
    return edge.witness().taken().function().place().directory();
  }

  private static List<OrderEdge> bestOfEach(
      List<OrderEdge> sorted, Function<OrderEdge, Object> group, int most) {
    Map<Object, Integer> counts = new HashMap<>();
    List<OrderEdge> best = new ArrayList<>();
    for (OrderEdge edge : sorted) {
      boolean counted = counts.merge(group.apply(edge), 1, Integer::sum) <= most;
      if (counted && best.size() < MAX_WITNESSES_OF_USERS) {
        best.add(edge);
      }
    }
    return List.copyOf(best);
  }

  /** The witnesses of an edge, surest first; none if there is no such edge. */
  public List<OrderEdge> witnesses(String first, String second) {
    return edges.getOrDefault(first, Map.of()).getOrDefault(second, List.of());
  }

  /** Every edge with all the witnesses that are told apart, surest first. */
  public List<OrderEdge> witnesses() {
    List<OrderEdge> all = new ArrayList<>();
    edges.values().forEach(targets -> targets.values().forEach(all::addAll));
    return all;
  }

  /** Every edge with its surest witness. */
  public List<OrderEdge> edges() {
    List<OrderEdge> all = new ArrayList<>();
    edges.values().forEach(targets -> targets.values().forEach(list -> all.add(list.get(0))));
    return all;
  }

  /** The classes that are taken under others. */
  private Set<String> seconds() {
    Set<String> seconds = new HashSet<>();
    edges.values().forEach(targets -> seconds.addAll(targets.keySet()));
    return seconds;
  }

  /** The cycles that can deadlock. */
  public List<OrderCycle> cycles() {
    return cycles(this);
  }

  /** Those of them that have an edge of a part of this graph. */
  public List<OrderCycle> cycles(LockOrderGraph part) {
    Graph<String, DefaultEdge> graph = graph();
    Map<List<String>, OrderCycle> cycles = new LinkedHashMap<>();
    List<Set<String>> components =
        new ArrayList<>(new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets());
    components.sort(Comparator.comparing(Collections::min));
    for (Set<String> component : components) {
      if (component.size() > 1) {
        inComponent(new AsSubgraph<>(graph, component), part, cycles);
      } else {
        ofOneClass(component.iterator().next(), part, cycles);
      }
    }
    return onePerPlace(cycles.values());
  }

  /** A place where a lock is taken out of order is told once, with the shortest cycle. */
  private static List<OrderCycle> onePerPlace(Collection<OrderCycle> cycles) {
    List<OrderCycle> sorted = new ArrayList<>(cycles);
    sorted.sort(Comparator.comparing(OrderCycle::confidence).thenComparing(c -> c.edges().size()));
    Map<List<Object>, OrderCycle> told = new LinkedHashMap<>();
    for (OrderCycle cycle : sorted) {
      OrderEdge head = cycle.edges().get(0);
      told.putIfAbsent(
          List.of(head.witness().taken().last().place(), head.first(), head.second()), cycle);
    }
    return List.copyOf(told.values());
  }

  private Graph<String, DefaultEdge> graph() {
    Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
    edges.forEach(
        (first, targets) -> {
          graph.addVertex(first);
          targets
              .keySet()
              .forEach(
                  second -> {
                    graph.addVertex(second);
                    graph.addEdge(first, second);
                  });
        });
    return graph;
  }

  /**
   * A class taken under itself counts where a contract says that a caller may hold it, or between
   * two arguments that may come the other way round.
   */
  private void ofOneClass(
      String lockClass, LockOrderGraph part, Map<List<String>, OrderCycle> cycles) {
    if (part.witnesses(lockClass, lockClass).isEmpty()) {
      return;
    }
    for (OrderEdge edge : witnesses(lockClass, lockClass)) {
      boolean counts = edge.witness().granted() != null || edge.isBetweenArguments();
      if (counts && canDeadlock(List.of(edge))) {
        cycles.putIfAbsent(
            List.of(lockClass), new OrderCycle(List.of(edge), edge.witness().confidence()));
      }
    }
  }

  private void inComponent(
      Graph<String, DefaultEdge> graph, LockOrderGraph part, Map<List<String>, OrderCycle> cycles) {
    Set<String> names = new TreeSet<>(graph.vertexSet());
    Map<String, Map<String, List<String>>> ways =
        WaysBack.in(graph, MAX_CYCLE, part.seconds()::contains);
    for (String first : names) {
      ofOneClass(first, part, cycles);
      for (String second : part.edges.getOrDefault(first, Map.of()).keySet()) {
        if (graph.containsVertex(second) && !first.equals(second)) {
          shortestThrough(ways.getOrDefault(second, Map.of()).get(first))
              .ifPresent(cycle -> cycles.putIfAbsent(names(cycle), cycle));
        }
      }
    }
  }

  private static List<String> names(OrderCycle cycle) {
    return cycle.edges().stream().map(edge -> edge.first().lockClass()).toList();
  }

  private Optional<OrderCycle> shortestThrough(@Nullable List<String> back) {
    if (back == null) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(back);
    Collections.rotate(names, 1);
    rotateToSmallest(names);
    return compatible(names, 0, List.of());
  }

  private static void rotateToSmallest(List<String> names) {
    if (names.size() > 1 && names.get(0).equals(names.get(names.size() - 1))) {
      names.remove(names.size() - 1);
    }
    Collections.rotate(names, -names.indexOf(Collections.min(names)));
  }

  /** Picks one witness for each edge so that all of them together can deadlock. */
  private Optional<OrderCycle> compatible(List<String> names, int index, List<OrderEdge> chosen) {
    if (index == names.size()) {
      return canDeadlock(chosen)
          ? Optional.of(new OrderCycle(chosen, confidence(chosen)))
          : Optional.empty();
    }
    for (OrderEdge edge : witnesses(names.get(index), names.get((index + 1) % names.size()))) {
      if (index > 0 && !meet(chosen.get(index - 1), edge)) {
        continue;
      }
      List<OrderEdge> longer = new ArrayList<>(chosen);
      longer.add(edge);
      Optional<OrderCycle> cycle = compatible(names, index + 1, longer);
      if (cycle.isPresent()) {
        return cycle;
      }
    }
    return Optional.empty();
  }

  /** Whether the lock that the first edge takes can be the one that the second edge holds. */
  private boolean meet(OrderEdge edge, OrderEdge next) {
    return edge.second().canBe(next.first()) && users.meet(edge, next);
  }

  private boolean areStrangers(List<OrderEdge> cycle) {
    for (int i = 0; i < cycle.size(); i++) {
      if (users.areStrangers(cycle.get(i), cycle.get((i + 1) % cycle.size()))) {
        return true;
      }
    }
    return false;
  }

  private Confidence confidence(List<OrderEdge> chosen) {
    Confidence confidence =
        chosen.stream()
            .map(edge -> edge.witness().confidence())
            .reduce(Confidence.HIGH, Confidence::and);
    int most = chosen.size() > 2 ? MAX_CALLS_OF_LONG_CYCLES : MAX_CALLS;
    boolean far = chosen.stream().anyMatch(edge -> calls(edge) > most);
    return far || areStrangers(chosen) ? Confidence.LOW : confidence;
  }

  /** How many calls lie between the two locks. */
  private static int calls(OrderEdge edge) {
    Trace held = edge.witness().held();
    return edge.witness().taken().length() + (held == null ? 0 : held.length());
  }

  private boolean canDeadlock(List<OrderEdge> cycle) {
    if (!users.areInOneBuild(cycle)) {
      return false;
    }
    Set<String> gates = new TreeSet<>(cycle.get(0).witness().gates());
    for (int i = 0; i < cycle.size(); i++) {
      OrderEdge edge = cycle.get(i);
      OrderEdge next = cycle.get((i + 1) % cycle.size());
      if (!edge.second().mode().excludes(next.first().mode()) || !meet(edge, next)) {
        return false;
      }
      gates.retainAll(edge.witness().gates());
    }
    return gates.isEmpty();
  }
}
