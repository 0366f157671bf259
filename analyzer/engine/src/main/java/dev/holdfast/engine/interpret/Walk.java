package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.Body;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntPredicate;

/** Finds ways through a body. */
final class Walk {
  private Walk() {}

  /** Whether a path of at least one step leads from a node to another, through such nodes only. */
  static boolean leads(Body body, int from, int to, IntPredicate through) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(from);
    while (!open.isEmpty()) {
      int node = open.pop();
      for (int n = 0; n < body.successorCount(node); n++) {
        int successor = body.successor(node, n);
        if (successor == to) {
          return true;
        }
        if (through.test(successor) && !seen.get(successor)) {
          seen.set(successor);
          open.push(successor);
        }
      }
    }
    return false;
  }
}
