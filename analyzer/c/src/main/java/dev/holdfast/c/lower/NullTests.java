package dev.holdfast.c.lower;

import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.Set;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;

/**
 * Tests of whether a parameter is null that points to a number or to another pointer. The name of
 * such a parameter stands for what it leads to, so that the pointer needs a name of its own.
 */
final class NullTests {
  private final Scopes scopes;
  private @Nullable Set<String> changed;

  NullTests(Scopes scopes) {
    this.scopes = scopes;
  }

  /** The condition in terms of the pointer itself; null if it is no such test. */
  @Nullable Expr of(IASTExpression condition) {
    if (condition instanceof IASTIdExpression id) {
      return pointer(id);
    }
    if (!(condition instanceof IASTBinaryExpression binary)) {
      return null;
    }
    Expr.BinaryOperator operator = comparison(binary);
    Expr pointer =
        operator != null
                && isNull(binary.getOperand2())
                && binary.getOperand1() instanceof IASTIdExpression id
            ? pointer(id)
            : null;
    return pointer == null || operator == null
        ? null
        : new Expr.Binary(operator, pointer, Expr.Constant.ZERO);
  }

  private static Expr.@Nullable BinaryOperator comparison(IASTBinaryExpression binary) {
    return switch (binary.getOperator()) {
      case IASTBinaryExpression.op_equals -> Expr.BinaryOperator.EQUAL;
      case IASTBinaryExpression.op_notequals -> Expr.BinaryOperator.NOT_EQUAL;
      default -> null;
    };
  }

  private static boolean isNull(@Nullable IASTExpression operand) {
    return operand instanceof IASTIdExpression id && id.getName().toString().equals("NULL");
  }

  private @Nullable Expr pointer(IASTIdExpression id) {
    String name = id.getName().toString();
    Scopes.Variable variable = scopes.lookup(name);
    return variable != null
            && variable.path().isRoot()
            && variable.path().root() instanceof AccessPath.Parameter parameter
            && isPointerToValue(variable)
            && !changedAround(id).contains(name)
        ? new Expr.Path(AccessPath.given(parameter.index()))
        : null;
  }

  private static boolean isPointerToValue(Scopes.Variable variable) {
    boolean scalar =
        variable.type() instanceof CType.Named named
            && !named.name().isEmpty()
            && !named.name().equals("void")
            && Types.isScalar(named.name());
    return variable.pointers() == 2 || (variable.pointers() == 1 && scalar);
  }

  /** The variables that the function around a node gives other values, or lets others give them. */
  private Set<String> changedAround(IASTNode node) {
    Set<String> names = changed;
    if (names == null) {
      names = Definitions.namesAround(node, NullTests::changed);
      changed = names;
    }
    return names;
  }

  private static @Nullable IASTExpression changed(IASTExpression expression) {
    if (expression instanceof IASTBinaryExpression binary) {
      return Expressions.isAssignment(binary) ? binary.getOperand1() : null;
    }
    return expression instanceof IASTUnaryExpression unary && changes(unary)
        ? unary.getOperand()
        : null;
  }

  private static boolean changes(IASTUnaryExpression unary) {
    return switch (unary.getOperator()) {
      case IASTUnaryExpression.op_amper,
          IASTUnaryExpression.op_prefixIncr,
          IASTUnaryExpression.op_prefixDecr,
          IASTUnaryExpression.op_postFixIncr,
          IASTUnaryExpression.op_postFixDecr ->
          true;
      default -> false;
    };
  }
}
