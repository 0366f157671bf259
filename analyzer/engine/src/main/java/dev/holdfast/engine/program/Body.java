package dev.holdfast.engine.program;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;

/**
 * A control-flow graph. Node 0 is the entry; a node without successors ends the function, as if it
 * were a {@link Node.Return}, unless it is a call that never returns.
 */
public final class Body {
  private static final int[] NONE = {};

  private final List<Node> nodes;
  private final int[][] successors;

  Body(List<Node> nodes, int[][] successors) {
    this.nodes = nodes;
    this.successors = successors;
  }

  /**
   * What is known of a body that is not at hand: some of its nodes, by index, and not what follows
   * on which. The others stand nowhere.
   */
  public static Body of(SortedMap<Integer, Node> known) {
    int size = known.isEmpty() ? 1 : known.lastKey() + 1;
    Node[] nodes = new Node[size];
    Arrays.fill(nodes, new Node.Pass(0, 0));
    known.forEach((index, node) -> nodes[index] = node);
    return new Body(List.of(nodes), new int[size][]);
  }

  /** The nodes by their index. */
  public List<Node> nodes() {
    return nodes;
  }

  /** The number of nodes. */
  public int size() {
    return nodes.size();
  }

  /** The node with this index. */
  public Node node(int index) {
    return nodes.get(index);
  }

  /** How many successors the node has. */
  public int successorCount(int node) {
    return successorsOf(node).length;
  }

  /** The n-th successor of the node. */
  public int successor(int node, int n) {
    return successorsOf(node)[n];
  }

  /** The node, and all that it leads to. */
  public BitSet reachedFrom(int node) {
    BitSet reached = new BitSet();
    reach(node, reached);
    return reached;
  }

  /** Adds the node and what it leads to, but for what is there already. */
  private void reach(int node, BitSet reached) {
    Deque<Integer> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (!reached.get(next)) {
        reached.set(next);
        for (int successor : successorsOf(next)) {
          open.push(successor);
        }
      }
    }
  }

  /** The node, and all that it leads to without another one in between. */
  public BitSet reachedFrom(int node, int without) {
    BitSet reached = new BitSet();
    reached.set(without);
    reach(node, reached);
    reached.clear(without);
    return reached;
  }

  private int[] successorsOf(int node) {
    int[] found = successors[node];
    return found == null ? NONE : found;
  }
}
