package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.Body;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The order in which a forward analysis meets the nodes of a graph. */
final class ReversePostOrder {
  private final Body body;

  ReversePostOrder(Body body) {
    this.body = body;
  }

  /** The rank of each node; nodes that cannot be reached come last. */
  int[] ranks() {
    int[] rank = new int[body.size()];
    Arrays.fill(rank, Integer.MAX_VALUE);
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
      }
    }
    return rank;
  }

  /** Which nodes have more than one predecessor; the entry counts as having one outside. */
  boolean[] meetingPoints() {
    int[] predecessors = new int[body.size()];
    predecessors[0] = 1;
    for (int node = 0; node < body.size(); node++) {
      for (int n = 0; n < body.successorCount(node); n++) {
        predecessors[body.successor(node, n)]++;
      }
    }
    boolean[] meets = new boolean[body.size()];
    for (int node = 0; node < body.size(); node++) {
      meets[node] = predecessors[node] > 1;
    }
    return meets;
  }
}
