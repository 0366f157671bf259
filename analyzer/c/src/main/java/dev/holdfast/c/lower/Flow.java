package dev.holdfast.c.lower;

import dev.holdfast.engine.program.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The control-flow graph of one function while it grows, with the place where it grows. */
final class Flow {
  private static final int NOWHERE = -1;

  private final List<Node> nodes = new ArrayList<>();
  private final List<int[]> successors = new ArrayList<>();
  private int current = NOWHERE;

  /** Adds a node that nothing leads to yet. */
  int detached(Node node) {
    nodes.add(node);
    successors.add(new int[0]);
    return nodes.size() - 1;
  }

  /** Adds a place to go to. */
  int target(Spot spot) {
    return detached(new Node.Pass(spot.line(), spot.column()));
  }

  /** Adds a node behind the current one and goes on behind it. */
  int append(Node node) {
    int added = detached(node);
    if (current != NOWHERE) {
      connect(current, added);
    }
    current = added;
    return added;
  }

  /** Adds a node behind the current one whose ways out are all connected by the caller. */
  int fork(Node node) {
    int added = append(node);
    current = NOWHERE;
    return added;
  }

  /** Adds a way. */
  void connect(int from, int to) {
    int[] old = successors.get(from);
    int[] longer = Arrays.copyOf(old, old.length + 1);
    longer[old.length] = to;
    successors.set(from, longer);
  }

  /** Goes to a place, and nowhere on from here. */
  void jump(int target) {
    if (current != NOWHERE) {
      connect(current, target);
    }
    current = NOWHERE;
  }

  /** Goes on behind this node, besides the ways that lead to it already. */
  void continueAt(int node) {
    current = node;
  }

  /** Falls through to a place, and goes on there. */
  void enter(int target) {
    jump(target);
    current = target;
  }

  /** Ends here. */
  void end() {
    current = NOWHERE;
  }

  /** Whether control can be here at all. */
  boolean isReachable() {
    return current != NOWHERE;
  }

  void replace(int node, Node replacement) {
    nodes.set(node, replacement);
  }

  List<Node> nodes() {
    return nodes;
  }

  int[][] successors() {
    return successors.toArray(int[][]::new);
  }
}
