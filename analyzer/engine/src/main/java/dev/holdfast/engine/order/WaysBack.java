package dev.holdfast.engine.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;

/**
 * The shortest ways back from each node of a graph to those that have an edge to it. A kernel has
 * thousands of nodes that reach each other, and each is searched from: by numbers, not by names.
 */
final class WaysBack {
  private static final int NONE = -1;

  private final List<String> names;
  private final int[][] next;
  private final int[][] before;
  private final int longest;

  private WaysBack(Graph<String, ?> graph, int longest) {
    this.names = List.copyOf(graph.vertexSet());
    this.longest = longest;
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    this.next = new int[names.size()][];
    this.before = new int[names.size()][];
    for (int i = 0; i < next.length; i++) {
      next[i] = numbered(Graphs.successorListOf(graph, names.get(i)), numbers);
      before[i] = numbered(Graphs.predecessorListOf(graph, names.get(i)), numbers);
    }
  }

  private static int[] numbered(List<String> nodes, Map<String, Integer> numbers) {
    return nodes.stream().mapToInt(numbers::get).toArray();
  }

  /**
   * Finds the ways.
   *
   * @param longest how many nodes a way has at most
   * @param begins where the ways may begin
   * @return by the node that they begin at and by the one that they end at; of several that are as
   *     short, the one that the order of the edges comes to first
   */
  static Map<String, Map<String, List<String>>> in(
      Graph<String, ?> graph, int longest, Predicate<String> begins) {
    WaysBack search = new WaysBack(graph, longest);
    int[] starts =
        IntStream.range(0, search.next.length)
            .filter(node -> begins.test(search.names.get(node)))
            .toArray();
    List<Map<String, List<String>>> ways =
        Arrays.stream(starts).parallel().mapToObj(search::from).toList();
    Map<String, Map<String, List<String>>> all = new HashMap<>();
    for (int i = 0; i < starts.length; i++) {
      all.put(search.names.get(starts[i]), ways.get(i));
    }
    return all;
  }

  private Map<String, List<String>> from(int start) {
    BitSet wanted = new BitSet(next.length);
    Arrays.stream(before[start]).forEach(wanted::set);
    int[] parent = new int[next.length];
    Arrays.fill(parent, NONE);
    parent[start] = start;
    Map<String, List<String>> ways = new HashMap<>();
    int[] reached = {start};
    for (int nodes = 1; nodes <= longest && reached.length > 0 && !wanted.isEmpty(); nodes++) {
      for (int node : reached) {
        if (wanted.get(node)) {
          ways.put(names.get(node), way(node, parent));
          wanted.clear(node);
        }
      }
      reached = nodes == longest ? new int[0] : reachedFrom(reached, parent);
    }
    return ways;
  }

  /** The nodes that are one edge further; takes down where they were come from. */
  private int[] reachedFrom(int[] reached, int[] parent) {
    IntStream.Builder further = IntStream.builder();
    for (int node : reached) {
      for (int successor : next[node]) {
        if (parent[successor] == NONE) {
          parent[successor] = node;
          further.add(successor);
        }
      }
    }
    return further.build().toArray();
  }

  private List<String> way(int end, int[] parent) {
    List<String> way = new ArrayList<>();
    int at = end;
    while (parent[at] != at) {
      way.add(0, names.get(at));
      at = parent[at];
    }
    way.add(0, names.get(at));
    return way;
  }
}
