package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** The loops of a graph, inner ones on their own: what leads back to a head without passing it. */
final class NaturalLoops {
  private final Body body;
  private final Map<Integer, BitSet> loops = new TreeMap<>();

  /** {@code rank} gives a node's place in reverse post-order. */
  NaturalLoops(Body body, IntUnaryOperator rank) {
    this.body = body;
    List<List<Integer>> predecessors = predecessors(body);
    for (int node = 0; node < body.size(); node++) {
      for (int n = 0; n < body.successorCount(node); n++) {
        int head = body.successor(node, n);
        boolean back =
            rank.applyAsInt(node) != Integer.MAX_VALUE
                && rank.applyAsInt(head) <= rank.applyAsInt(node);
        if (back) {
          addBody(node, loops.computeIfAbsent(head, NaturalLoops::ofHead), predecessors);
        }
      }
    }
  }

  private static BitSet ofHead(int head) {
    BitSet nodes = new BitSet();
    nodes.set(head);
    return nodes;
  }

  private static void addBody(int end, BitSet nodes, List<List<Integer>> predecessors) {
    Deque<Integer> open = new ArrayDeque<>(List.of(end));
    while (!open.isEmpty()) {
      int node = open.pop();
      if (!nodes.get(node)) {
        nodes.set(node);
        open.addAll(predecessors.get(node));
      }
    }
  }

  private static List<List<Integer>> predecessors(Body body) {
    List<List<Integer>> predecessors = new ArrayList<>(body.size());
    for (int node = 0; node < body.size(); node++) {
      predecessors.add(new ArrayList<>());
    }
    for (int node = 0; node < body.size(); node++) {
      for (int n = 0; n < body.successorCount(node); n++) {
        predecessors.get(body.successor(node, n)).add(node);
      }
    }
    return predecessors;
  }

  /** The heads of the loops of a node that one of two successors leaves, and the other does not. */
  List<Integer> decidedAt(int node, int one, int other) {
    List<Integer> heads = new ArrayList<>();
    loops.forEach(
        (head, in) -> {
          if (in.get(node) && in.get(one) != in.get(other)) {
            heads.add(head);
          }
        });
    return heads;
  }

  /** Whether the innermost loop around a node may go around without passing it. */
  boolean maySkip(int node) {
    return loops.entrySet().stream()
        .filter(loop -> loop.getValue().get(node))
        .min(Comparator.comparingInt(loop -> loop.getValue().cardinality()))
        .filter(loop -> goesAround(loop.getKey(), loop.getValue(), node))
        .isPresent();
  }

  private boolean goesAround(int head, BitSet in, int without) {
    return head != without && Walk.leads(body, head, head, node -> node != without && in.get(node));
  }

  /** Whether a loop itself, and not what it calls, assigns something that may be at the path. */
  boolean assigns(int head, AccessPath path) {
    BitSet in = loops.getOrDefault(head, new BitSet());
    return in.stream()
        .anyMatch(
            node ->
                body.node(node) instanceof Node.Assign assign && endsAlike(assign.target(), path));
  }

  private static boolean endsAlike(AccessPath one, AccessPath other) {
    if (one.isRoot() || other.isRoot()) {
      return one.equals(other);
    }
    return one.selector(one.length() - 1).equals(other.selector(other.length() - 1));
  }
}
