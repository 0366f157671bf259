package dev.holdfast.c.lower;

import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTDoStatement;
import org.eclipse.cdt.core.dom.ast.IASTForStatement;
import org.eclipse.cdt.core.dom.ast.IASTIfStatement;
import org.eclipse.cdt.core.dom.ast.IASTNode;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTWhileStatement;

/** {@code ++x}, {@code x++} and the like. */
final class Steps {
  private final FunctionLowering function;
  private final Expressions expressions;

  Steps(FunctionLowering function, Expressions expressions) {
    this.function = function;
    this.expressions = expressions;
  }

  /** Lowers a step of what the operand leads to, and says its value. */
  Value lower(IASTUnaryExpression step, Value operand) {
    AccessPath path = operand.path();
    if (path == null) {
      return Value.UNKNOWN;
    }
    boolean postfix = isPostfix(step.getOperator());
    Value result = postfix ? Value.UNKNOWN : operand;
    if (postfix && isAsked(step)) {
      AccessPath before = function.scopes().temporary("before", new CType.TypeOf(path));
      expressions.assign(before, operand.expr(), step);
      result = Value.of(before);
    }
    Expr.BinaryOperator operator =
        isUpwards(step.getOperator()) ? Expr.BinaryOperator.ADD : Expr.BinaryOperator.SUBTRACT;
    expressions.assign(path, new Expr.Binary(operator, operand.expr(), Expr.Constant.ONE), step);
    return postfix && isDereferenced(step) ? operand : result;
  }

  /** Whether the operator is one of those that step. */
  static boolean isStep(int operator) {
    return isPostfix(operator)
        || operator == IASTUnaryExpression.op_prefixIncr
        || operator == IASTUnaryExpression.op_prefixDecr;
  }

  private static boolean isPostfix(int operator) {
    return operator == IASTUnaryExpression.op_postFixIncr
        || operator == IASTUnaryExpression.op_postFixDecr;
  }

  private static boolean isUpwards(int operator) {
    return operator == IASTUnaryExpression.op_postFixIncr
        || operator == IASTUnaryExpression.op_prefixIncr;
  }

  private static boolean isDereferenced(IASTUnaryExpression step) {
    return step.getParent() instanceof IASTUnaryExpression outer
        && outer.getOperator() == IASTUnaryExpression.op_star;
  }

  /** Whether a condition asks what the value was before. */
  private static boolean isAsked(IASTUnaryExpression step) {
    IASTNode asked = step;
    IASTNode parent = step.getParent();
    while (parent instanceof IASTUnaryExpression outer
        && (Expressions.isBracket(outer) || outer.getOperator() == IASTUnaryExpression.op_not)) {
      asked = parent;
      parent = parent.getParent();
    }
    return parent instanceof IASTIfStatement
        || parent instanceof IASTWhileStatement
        || parent instanceof IASTDoStatement
        || (parent instanceof IASTForStatement loop && loop.getConditionExpression() == asked)
        || (parent instanceof IASTBinaryExpression test && asks(test));
  }

  private static boolean asks(IASTBinaryExpression test) {
    return switch (test.getOperator()) {
      case IASTBinaryExpression.op_equals, IASTBinaryExpression.op_notequals -> true;
      default -> isOrdering(test) || Expressions.isLogical(test);
    };
  }

  /** Whether it asks which of two numbers is less. */
  static boolean isOrdering(IASTBinaryExpression test) {
    return switch (test.getOperator()) {
      case IASTBinaryExpression.op_lessThan,
          IASTBinaryExpression.op_lessEqual,
          IASTBinaryExpression.op_greaterThan,
          IASTBinaryExpression.op_greaterEqual ->
          true;
      default -> false;
    };
  }
}
