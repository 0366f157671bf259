package dev.holdfast.engine.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds a {@link Body} node by node. Not for several threads. */
public final class BodyBuilder {
  /** Most nodes have one successor, and a program has millions of nodes. */
  private static final int[][] SINGLE = new int[1024][];

  private static final int[] NONE = {};

  static {
    for (int i = 0; i < SINGLE.length; i++) {
      SINGLE[i] = new int[] {i};
    }
  }

  private final List<Node> nodes = new ArrayList<>();
  private final List<int[]> successors = new ArrayList<>();

  /** Adds a node without successors and returns its index. */
  public int add(Node node) {
    nodes.add(node);
    successors.add(NONE);
    return nodes.size() - 1;
  }

  /** Adds a node as the next successor of {@code from} and returns its index. */
  public int addAfter(int from, Node node) {
    int index = add(node);
    connect(from, index);
    return index;
  }

  /** Makes {@code to} the next successor of {@code from}; the order is that of the calls. */
  public void connect(int from, int to) {
    int[] old = successors.get(from);
    if (old.length == 0 && to < SINGLE.length) {
      successors.set(from, SINGLE[to]);
      return;
    }
    int[] longer = Arrays.copyOf(old, old.length + 1);
    longer[old.length] = to;
    successors.set(from, longer);
  }

  /** The number of nodes so far. */
  public int size() {
    return nodes.size();
  }

  /** The node with this index. */
  public Node node(int index) {
    return nodes.get(index);
  }

  /** Replaces a node, keeping its edges: for labels whose target is known later. */
  public void replace(int index, Node node) {
    nodes.set(index, node);
  }

  /** How many successors the node has so far. */
  public int successorCount(int node) {
    return successors.get(node).length;
  }

  /**
   * The finished graph.
   *
   * @throws IllegalStateException if there is no node, a branch has not two successors, or a switch
   *     not one more than cases
   */
  public Body build() {
    if (nodes.isEmpty()) {
      throw new IllegalStateException("a body needs a node");
    }
    for (int i = 0; i < nodes.size(); i++) {
      checkSuccessors(i);
    }
    return new Body(List.copyOf(nodes), successors.toArray(int[][]::new));
  }

  private void checkSuccessors(int index) {
    int found = successors.get(index).length;
    int expected =
        switch (kindOf(nodes.get(index))) {
          case BRANCH -> 2;
          case SWITCH -> ((Node.Switch) nodes.get(index)).cases().size() + 1;
          case PLAIN -> Math.min(found, 1);
        };
    if (found != expected) {
      throw new IllegalStateException(
          "node "
              + index
              + " "
              + nodes.get(index)
              + " has "
              + found
              + " successors, not "
              + expected);
    }
  }

  private enum Kind {
    BRANCH,
    SWITCH,
    PLAIN
  }

  private static Kind kindOf(Node node) {
    if (node instanceof Node.Branch) {
      return Kind.BRANCH;
    }
    return node instanceof Node.Switch ? Kind.SWITCH : Kind.PLAIN;
  }
}
