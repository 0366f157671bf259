package dev.holdfast.c.model;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
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
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      boolean idle =
          node instanceof Node.Pass
              || node instanceof Node.Warn
              || node instanceof Node.Return
              || (node instanceof Node.Call call && isAnswer(call, i));
      if (!idle) {
        return CFunction.Content.RICH;
      }
    }
    return CFunction.Content.STUB;
  }

  /** Whether a call only makes of numbers what the function returns: {@code ERR_PTR(-ENODEV)}. */
  private boolean isAnswer(Node.Call call, int index) {
    Expr result = new Expr.Path(AccessPath.result(index));
    return !call.arguments().isEmpty()
        && call.arguments().stream().noneMatch(CBody::isGiven)
        && nodes.stream()
            .anyMatch(node -> node instanceof Node.Return end && result.equals(end.value()));
  }

  /** Whether a value is of the function's variables, of memory or unknown. */
  private static boolean isGiven(Expr value) {
    if (value instanceof Expr.Unary unary) {
      return isGiven(unary.operand());
    }
    // What a free name means, a constant or a variable, is known when all files are.
    boolean free =
        value instanceof Expr.Path path
            && path.path().isRoot()
            && path.path().root() instanceof AccessPath.Global;
    return !free && !(value instanceof Expr.Constant || value instanceof Expr.Symbol);
  }
}
