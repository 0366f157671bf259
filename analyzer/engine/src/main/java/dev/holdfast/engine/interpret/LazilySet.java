package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Body;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a function sets what it has asked for and not found, as {@code if (manager == null) manager
 * = find();}. That happens once for each object, mostly long before others use it.
 */
final class LazilySet {
  private final Body body;
  private final BitSet nodes = new BitSet();

  LazilySet(Body body) {
    this.body = body;
    Set<AccessPath> set = new HashSet<>();
    for (Node node : body.nodes()) {
      if (node instanceof Node.Assign assign && isKept(assign)) {
        set.add(assign.target());
      }
    }
    for (int node = 0; node < body.size() && !set.isEmpty(); node++) {
      if (body.node(node) instanceof Node.Branch branch) {
        AccessPath asked = asked(branch.condition());
        if (asked != null && set.contains(asked)) {
          add(asked, branch.condition(), node);
        }
      }
    }
  }

  /** Whether a value is stored in a field or global variable. */
  private static boolean isKept(Node.Assign assign) {
    AccessPath target = assign.target();
    return assign.value() instanceof Expr.Path
        && (!target.isRoot() || target.root() instanceof AccessPath.Global);
  }

  /**
   * What hangs on a test that finds nothing in a field or global variable, if that is set there.
   */
  private void add(AccessPath asked, Expr question, int test) {
    int whereNothing = isTrueOfNothing(question) ? 0 : 1;
    BitSet alone = body.reachedFrom(body.successor(test, whereNothing));
    alone.andNot(body.reachedFrom(body.successor(test, 1 - whereNothing)));
    if (alone.stream().mapToObj(body::node).anyMatch(node -> sets(node, asked))) {
      nodes.or(alone);
    }
  }

  private static boolean sets(Node node, AccessPath asked) {
    return node instanceof Node.Assign assign
        && assign.target().equals(asked)
        && assign.value() instanceof Expr.Path;
  }

  /** What is compared to null; null if the question is another. */
  private static @Nullable AccessPath asked(Expr question) {
    Expr asked =
        question instanceof Expr.Unary not && not.operator() == Expr.UnaryOperator.NOT
            ? not.operand()
            : question instanceof Expr.Binary test && isComparison(test) ? test.left() : question;
    return asked instanceof Expr.Path path ? path.path() : null;
  }

  private static boolean isComparison(Expr.Binary test) {
    return test.right().equals(Expr.Constant.ZERO)
        && (test.operator() == Expr.BinaryOperator.EQUAL
            || test.operator() == Expr.BinaryOperator.NOT_EQUAL);
  }

  private static boolean isTrueOfNothing(Expr question) {
    return question instanceof Expr.Unary
        || (question instanceof Expr.Binary test && test.operator() == Expr.BinaryOperator.EQUAL);
  }

  /** Whether the node is reached only where something is set that was not there. */
  boolean isAt(int node) {
    return nodes.get(node);
  }
}
