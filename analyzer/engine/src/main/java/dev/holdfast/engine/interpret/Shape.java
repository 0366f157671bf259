package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a graph: in which order a forward analysis meets its nodes, and where they loop. */
final class Shape {
  private final Body body;
  private final int[] rank;
  private final int[] order;
  private final boolean[] meets;
  private final boolean[] loops;
  private final int[] component;
  private @Nullable NaturalLoops naturalLoops;
  private @Nullable Asides asides;

  Shape(Body body) {
    this.body = body;
    this.rank = new int[body.size()];
    this.order = new int[body.size()];
    this.meets = new boolean[body.size()];
    this.loops = new boolean[body.size()];
    this.component = new int[body.size()];
    Arrays.fill(rank, Integer.MAX_VALUE);
    int unreached = rankNodes();
    findMeetingPoints();
    findLoops(unreached);
  }

  /** The node's place in reverse post-order; nodes that cannot be reached come last. */
  int rank(int node) {
    return rank[node];
  }

  /** Whether the node has more than one predecessor. */
  boolean meets(int node) {
    return meets[node];
  }

  /** Whether a path leads from the node back to it. */
  boolean loops(int node) {
    return loops[node];
  }

  /** Whether the nodes are in two loops, one after the other. */
  boolean areInLoopsApart(int node, int other) {
    return loops[node] && loops[other] && component[node] != component[other];
  }

  /** Whether a path leads from the one node to the other. */
  boolean leads(int from, int to) {
    return Walk.leads(body, from, to, node -> true);
  }

  /** The heads of the loops that go on with one successor of a branch and end with the other. */
  List<Integer> loopsDecidedAt(int node) {
    return loops[node]
        ? naturalLoops().decidedAt(node, body.successor(node, 0), body.successor(node, 1))
        : List.of();
  }

  /** Whether a loop itself, and not what it calls, assigns something that may be at the path. */
  boolean assigns(int head, AccessPath path) {
    return naturalLoops().assigns(head, path);
  }

  /** Whether the innermost loop around a node may go around without passing it. */
  boolean mayBeSkipped(int node) {
    return loops[node] && naturalLoops().maySkip(node);
  }

  /** What branches do or leave out. */
  Asides asides() {
    Asides known = asides;
    if (known == null) {
      known = new Asides(body, this::meets);
      asides = known;
    }
    return known;
  }

  private NaturalLoops naturalLoops() {
    NaturalLoops known = naturalLoops;
    if (known == null) {
      known = new NaturalLoops(body, this::rank);
      naturalLoops = known;
    }
    return known;
  }

  private int rankNodes() {
    int next = body.size();
    int[] nextSuccessor = new int[body.size()];
    boolean[] seen = new boolean[body.size()];
    Deque<Integer> stack = new ArrayDeque<>();
    stack.push(0);
    seen[0] = true;
    while (!stack.isEmpty()) {
      int node = stack.peek();
      if (nextSuccessor[node] < body.successorCount(node)) {
        int successor = body.successor(node, nextSuccessor[node]++);
        if (!seen[successor]) {
          seen[successor] = true;
          stack.push(successor);
        }
      } else {
        rank[stack.pop()] = --next;
        order[next] = node;
      }
    }
    return next;
  }

  private void findMeetingPoints() {
    int[] predecessors = new int[body.size()];
    predecessors[0] = 1;
    for (int node = 0; node < body.size(); node++) {
      for (int n = 0; n < body.successorCount(node); n++) {
        predecessors[body.successor(node, n)]++;
      }
    }
    for (int node = 0; node < body.size(); node++) {
      meets[node] = predecessors[node] > 1;
    }
  }

  /**
   * Kosaraju's second pass on the reachable nodes: in reverse post-order, what reaches a node
   * backwards and has no component yet is in its component.
   */
  private void findLoops(int first) {
    int[][] predecessors = predecessors();
    int[] size = new int[body.size() + 1];
    int next = 0;
    Deque<Integer> stack = new ArrayDeque<>();
    for (int i = first; i < body.size(); i++) {
      if (component[order[i]] != 0) {
        continue;
      }
      next++;
      stack.push(order[i]);
      component[order[i]] = next;
      while (!stack.isEmpty()) {
        int node = stack.pop();
        size[next]++;
        for (int predecessor : predecessors[node]) {
          if (component[predecessor] == 0 && rank[predecessor] != Integer.MAX_VALUE) {
            component[predecessor] = next;
            stack.push(predecessor);
          }
        }
      }
    }
    for (int i = first; i < body.size(); i++) {
      loops[order[i]] = size[component[order[i]]] > 1 || isOwnSuccessor(order[i]);
    }
  }

  private boolean isOwnSuccessor(int node) {
    for (int n = 0; n < body.successorCount(node); n++) {
      if (body.successor(node, n) == node) {
        return true;
      }
    }
    return false;
  }

  private int[][] predecessors() {
    int[] count = new int[body.size()];
    for (int node = 0; node < body.size(); node++) {
      for (int n = 0; n < body.successorCount(node); n++) {
        count[body.successor(node, n)]++;
      }
    }
    int[][] predecessors = new int[body.size()][];
    for (int node = 0; node < body.size(); node++) {
      predecessors[node] = new int[count[node]];
    }
    for (int node = 0; node < body.size(); node++) {
      for (int n = 0; n < body.successorCount(node); n++) {
        int successor = body.successor(node, n);
        predecessors[successor][--count[successor]] = node;
      }
    }
    return predecessors;
  }
}
