package dev.holdfast.engine.callgraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The strongly connected components of a graph of numbered vertices (Tarjan, "Depth-first search
 * and linear graph algorithms", 1972), without recursion: chains of calls are long. A graph of a
 * million vertices costs a few arrays.
 */
final class Components {
  private final int[][] targets;
  private final int[] order;
  private final int[] lowest;
  private final int[] nextEdge;
  private final boolean[] open;
  private final int[] path;
  private final int[] unfinished;
  private int pathLength;
  private int unfinishedLength;
  private final int[] left;
  private int visited;
  private int leftCount;
  private final List<int[]> found = new ArrayList<>();

  private Components(int[][] targets) {
    int count = targets.length;
    this.targets = targets;
    this.order = new int[count];
    this.lowest = new int[count];
    this.nextEdge = new int[count];
    this.open = new boolean[count];
    this.path = new int[count];
    this.unfinished = new int[count];
    this.left = new int[count];
  }

  /**
   * The components, targets before sources; within each, too, as far as its cycles allow: a vertex
   * stands behind those that the search left before it.
   *
   * @param targets for each vertex the vertices that its edges lead to
   */
  static List<int[]> of(int[][] targets) {
    Components components = new Components(targets);
    for (int vertex = 0; vertex < targets.length; vertex++) {
      if (components.order[vertex] == 0) {
        components.visitFrom(vertex);
      }
    }
    return components.found;
  }

  private void visitFrom(int start) {
    enter(start);
    while (pathLength > 0) {
      int vertex = path[pathLength - 1];
      if (nextEdge[vertex] < targets[vertex].length) {
        follow(vertex, targets[vertex][nextEdge[vertex]++]);
      } else {
        leave(vertex);
      }
    }
  }

  private void enter(int vertex) {
    visited++;
    order[vertex] = visited;
    lowest[vertex] = visited;
    open[vertex] = true;
    path[pathLength++] = vertex;
    unfinished[unfinishedLength++] = vertex;
  }

  private void follow(int vertex, int target) {
    if (order[target] == 0) {
      enter(target);
    } else if (open[target]) {
      lowest[vertex] = Math.min(lowest[vertex], order[target]);
    }
  }

  private void leave(int vertex) {
    pathLength--;
    left[vertex] = leftCount++;
    if (pathLength > 0) {
      int parent = path[pathLength - 1];
      lowest[parent] = Math.min(lowest[parent], lowest[vertex]);
    }
    if (lowest[vertex] == order[vertex]) {
      int begin = unfinishedLength;
      do {
        begin--;
        open[unfinished[begin]] = false;
      } while (unfinished[begin] != vertex);
      found.add(unfinishedLength - begin == 1 ? new int[] {vertex} : inOrderOfLeaving(begin));
      unfinishedLength = begin;
    }
  }

  private int[] inOrderOfLeaving(int begin) {
    return Arrays.stream(unfinished, begin, unfinishedLength)
        .boxed()
        .sorted(Comparator.comparingInt(member -> left[member]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
