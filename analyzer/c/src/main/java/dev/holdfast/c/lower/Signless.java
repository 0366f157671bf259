package dev.holdfast.c.lower;

import dev.holdfast.engine.program.Expr;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTLiteralExpression;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;

/**
 * Numbers without a sign that are too large for the engine's, which have one: {@code ~0UL} is the
 * greatest of all to C, and -1 here.
 */
final class Signless {
  private Signless() {}

  /** Whether a value that seems to be negative is a large number by the way it is written. */
  static boolean isLarge(IASTExpression expression, Expr value) {
    return value instanceof Expr.Constant constant
        && constant.value() < 0
        && isSignless(expression);
  }

  private static boolean isSignless(IASTExpression expression) {
    if (expression instanceof IASTUnaryExpression unary && unary.getOperand() != null) {
      return switch (unary.getOperator()) {
        case IASTUnaryExpression.op_tilde -> true;
        case IASTUnaryExpression.op_minus -> isUnsigned(unary.getOperand());
        default -> isSignless(unary.getOperand());
      };
    }
    if (expression instanceof IASTBinaryExpression binary) {
      return isSignless(binary.getOperand1()) || isSignless(binary.getOperand2());
    }
    return isUnsigned(expression) || isTooLong(expression);
  }

  /** Whether a number that is written without a minus seems to be negative. */
  private static boolean isTooLong(IASTExpression expression) {
    return expression instanceof IASTLiteralExpression literal
        && ConstantExpressions.literal(literal) instanceof Expr.Constant number
        && number.value() < 0;
  }

  private static boolean isUnsigned(IASTExpression expression) {
    if (expression instanceof IASTCastExpression cast) {
      String type = cast.getTypeId().getRawSignature();
      return type.startsWith("u") || type.startsWith("__u") || type.startsWith("size_t");
    }
    return expression instanceof IASTLiteralExpression literal
        && literal.toString().matches(".*[uU][lL]*");
  }
}
