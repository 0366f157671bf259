package dev.holdfast.c.model;

import dev.holdfast.engine.program.Node;
import java.util.List;
import java.util.Map;

/**
 * What stands in a function.
 *
 * @param types the types of its local variables by unique name, and of other bases of paths
 * @param nodes its control-flow graph
 * @param successors the successors of each node
 */
public record CBody(Map<String, CType> types, List<Node> nodes, List<int[]> successors) {
  /** Most nodes have one successor, and most of those are among the first of a function. */
  private static final int[][] ONES = ones();

  public CBody {
    int[][] shared = successors.toArray(int[][]::new);
    for (int i = 0; i < shared.length; i++) {
      if (shared[i].length == 1 && shared[i][0] < ONES.length) {
        shared[i] = ONES[shared[i][0]];
      }
    }
    successors = List.of(shared);
  }

  private static int[][] ones() {
    int[][] ones = new int[2048][];
    for (int i = 0; i < ones.length; i++) {
      ones[i] = new int[] {i};
    }
    return ones;
  }

  /** What the function does. */
  public CFunction.Content content() {
    boolean idle =
        nodes.stream()
            .allMatch(
                node ->
                    node instanceof Node.Pass
                        || node instanceof Node.Warn
                        || node instanceof Node.Return);
    return idle ? CFunction.Content.STUB : CFunction.Content.RICH;
  }
}
