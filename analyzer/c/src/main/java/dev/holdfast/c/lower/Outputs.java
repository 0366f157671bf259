package dev.holdfast.c.lower;

import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import java.util.Set;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;

/**
 * What calls store where their arguments point to.
 *
 * <p>A variable whose address is handed over holds afterwards what the callee has stored there, and
 * so does what a pointer to a pointer leads to. Structs keep their identity.
 */
final class Outputs {
  private final Flow flow;
  private final Scopes scopes;
  private final Source source;
  private @Nullable Set<String> followed;

  Outputs(FunctionLowering function) {
    this.flow = function.flow();
    this.scopes = function.scopes();
    this.source = function.source();
  }

  /** Gives the variables that the call may store to what it stored there. */
  void take(IASTFunctionCallExpression call, AccessPath returned) {
    IASTInitializerClause[] arguments = call.getArguments();
    for (int i = 0; i < arguments.length; i++) {
      Scopes.Variable variable = replaced(arguments[i], call);
      if (variable != null) {
        Spot spot = source.spot(arguments[i]);
        Expr stored = new Expr.Path(returned.stored(i));
        flow.append(new Node.Assign(variable.path(), stored, spot.line(), spot.column()));
      }
    }
  }

  private Scopes.@Nullable Variable replaced(IASTInitializerClause argument, IASTNode call) {
    if (argument instanceof IASTUnaryExpression unary
        && unary.getOperator() == IASTUnaryExpression.op_amper
        && unary.getOperand() instanceof IASTIdExpression id) {
      Scopes.Variable variable = scopes.lookup(id.getName().toString());
      return variable != null && mayBeReplaced(variable) ? variable : null;
    }
    if (argument instanceof IASTIdExpression id) {
      String name = id.getName().toString();
      Scopes.Variable variable = scopes.lookup(name);
      boolean pointer = variable != null && variable.pointers() == 2 && variable.isStruct();
      return pointer && isFollowed(name, call) ? variable : null;
    }
    return null;
  }

  private static boolean mayBeReplaced(Scopes.Variable variable) {
    boolean scalar = variable.type() instanceof CType.Named named && Types.isScalar(named.name());
    return variable.pointers() == 1 || (variable.pointers() == 0 && scalar);
  }

  /** Whether the function asks for what the variable points to, as in {@code if (*result)}. */
  private boolean isFollowed(String name, IASTNode node) {
    Set<String> names = followed;
    if (names == null) {
      names = Definitions.namesAround(node, Outputs::followed);
      followed = names;
    }
    return names.contains(name);
  }

  private static @Nullable IASTExpression followed(IASTExpression expression) {
    return expression instanceof IASTUnaryExpression unary
            && unary.getOperator() == IASTUnaryExpression.op_star
        ? unary.getOperand()
        : null;
  }
}
