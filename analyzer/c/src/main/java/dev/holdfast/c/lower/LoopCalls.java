package dev.holdfast.c.lower;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;

/** The headers of loop macros that stand inside of other macros. */
final class LoopCalls {
  private LoopCalls() {}

  static boolean isLoop(IASTFunctionCallExpression call) {
    return call.getFunctionNameExpression() instanceof IASTIdExpression id
        && id.getName().toString().equals("__hf_loop");
  }

  /** Which argument is the cursor is not known here: every local variable among them may be. */
  static void assignCursors(IASTFunctionCallExpression call, FunctionLowering function, Spot spot) {
    for (IASTInitializerClause argument : call.getArguments()) {
      if (argument instanceof IASTIdExpression id) {
        Scopes.Variable variable = function.scopes().lookup(id.getName().toString());
        if (variable != null && variable.path().root() instanceof AccessPath.Local) {
          function
              .flow()
              .append(
                  new Node.Assign(variable.path(), Expr.Unknown.VALUE, spot.line(), spot.column()));
        }
      }
    }
  }
}
