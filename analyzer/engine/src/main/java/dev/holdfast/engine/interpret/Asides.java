package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Node;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What a branch does on one side and leaves out on the other, with nothing else between: {@code if
 * (locked) unlock();}. Such code asks what it holds.
 */
final class Asides {
  /** More than that is no aside. */
  private static final int MAX_NODES = 8;

  private static final int NONE = -1;

  private final int[] entry;

  /** {@code meets} says which nodes have more than one predecessor. */
  Asides(Body body, IntPredicate meets) {
    this.entry = new int[body.size()];
    Arrays.fill(entry, NONE);
    for (int node = 0; node < body.size(); node++) {
      if (body.node(node) instanceof Node.Branch) {
        note(body, body.successor(node, 0), body.successor(node, 1), meets);
        note(body, body.successor(node, 1), body.successor(node, 0), meets);
      }
    }
  }

  private void note(Body body, int first, int behind, IntPredicate meets) {
    int node = first;
    int length = 0;
    while (node != behind
        && length < MAX_NODES
        && body.successorCount(node) == 1
        && !meets.test(node)) {
      node = body.successor(node, 0);
      length++;
    }
    if (node == behind) {
      for (int one = first; one != behind; one = body.successor(one, 0)) {
        entry[one] = first;
      }
    }
  }

  /** Whether the node is in an aside. */
  boolean contain(int node) {
    return entry[node] != NONE;
  }

  /** The first node of the aside that a node is in. */
  int entryOf(int node) {
    return entry[node];
  }
}
