package dev.holdfast.c.lower;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.cdt.core.dom.ast.ASTVisitor;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFunctionDefinition;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.jspecify.annotations.Nullable;

/** Looks through the function definition that something stands in. */
final class Definitions {
  private Definitions() {}

  /**
   * The names to which the definition around a node does something.
   *
   * @param affected the operand to which an expression does it; null if it does nothing of that
   *     kind
   */
  static Set<String> namesAround(
      IASTNode node, Function<IASTExpression, @Nullable IASTExpression> affected) {
    Set<String> names = new HashSet<>();
    around(node)
        .accept(
            new ASTVisitor() {
              {
                shouldVisitExpressions = true;
              }

              @Override
              public int visit(IASTExpression expression) {
                if (affected.apply(expression) instanceof IASTIdExpression id) {
                  names.add(id.getName().toString());
                }
                return PROCESS_CONTINUE;
              }
            });
    return names;
  }

  /** The function definition around a node; the outermost node if it stands in none. */
  private static IASTNode around(IASTNode node) {
    IASTNode at = node;
    while (at.getParent() != null && !(at instanceof IASTFunctionDefinition)) {
      at = at.getParent();
    }
    return at;
  }
}
