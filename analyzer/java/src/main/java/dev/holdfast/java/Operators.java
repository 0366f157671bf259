package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import dev.holdfast.engine.program.Expr.UnaryOperator;
import java.util.Map;
import org.eclipse.jdt.core.dom.Assignment;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.PostfixExpression;
import org.eclipse.jdt.core.dom.PrefixExpression;
import org.jspecify.annotations.Nullable;

/** Lowers operators other than the logical ones, and assignments. */
final class Operators {
  private static final Map<String, BinaryOperator> BINARY =
      Map.ofEntries(
          Map.entry("==", BinaryOperator.EQUAL),
          Map.entry("!=", BinaryOperator.NOT_EQUAL),
          Map.entry("<", BinaryOperator.LESS),
          Map.entry("<=", BinaryOperator.LESS_OR_EQUAL),
          Map.entry(">", BinaryOperator.GREATER),
          Map.entry(">=", BinaryOperator.GREATER_OR_EQUAL),
          Map.entry("&", BinaryOperator.BIT_AND),
          Map.entry("|", BinaryOperator.BIT_OR),
          Map.entry("^", BinaryOperator.BIT_XOR),
          Map.entry("+", BinaryOperator.ADD),
          Map.entry("-", BinaryOperator.SUBTRACT));

  /** Deeper expressions are unknown: what conditions test is never so deep. */
  private static final int MAX_DEPTH = 15;

  private final FunctionWriter function;

  Operators(FunctionWriter function) {
    this.function = function;
  }

  Expr infix(InfixExpression infix) {
    Expressions expressions = function.expressions();
    String operator = infix.getOperator().toString();
    Expr result =
        binary(
            operator,
            expressions.value(infix.getLeftOperand()),
            expressions.value(infix.getRightOperand()));
    for (Expression more : Trees.expressions(infix.extendedOperands())) {
      result = binary(operator, result, expressions.value(more));
    }
    return result;
  }

  private static Expr binary(String symbol, Expr left, Expr right) {
    @Nullable BinaryOperator operator = BINARY.get(symbol);
    boolean unknown =
        left instanceof Expr.Unknown
            || right instanceof Expr.Unknown
            || left.depth() >= MAX_DEPTH
            || right.depth() >= MAX_DEPTH;
    return operator == null || unknown
        ? Expr.Unknown.VALUE
        : new Expr.Binary(operator, left, right);
  }

  Expr prefix(PrefixExpression prefix) {
    PrefixExpression.Operator operator = prefix.getOperator();
    if (operator == PrefixExpression.Operator.INCREMENT) {
      return step(prefix.getOperand(), "+");
    }
    if (operator == PrefixExpression.Operator.DECREMENT) {
      return step(prefix.getOperand(), "-");
    }
    Expr operand = function.expressions().value(prefix.getOperand());
    if (operator == PrefixExpression.Operator.PLUS || operand instanceof Expr.Unknown) {
      return operand;
    }
    if (operand.depth() >= MAX_DEPTH) {
      return Expr.Unknown.VALUE;
    }
    if (operator == PrefixExpression.Operator.NOT) {
      return new Expr.Unary(UnaryOperator.NOT, operand);
    }
    return operator == PrefixExpression.Operator.MINUS
        ? new Expr.Unary(UnaryOperator.NEGATE, operand)
        : new Expr.Unary(UnaryOperator.COMPLEMENT, operand);
  }

  Expr postfix(PostfixExpression postfix) {
    boolean increment = postfix.getOperator() == PostfixExpression.Operator.INCREMENT;
    Expr stepped = step(postfix.getOperand(), increment ? "+" : "-");
    return binary(increment ? "-" : "+", stepped, Expr.Constant.ONE);
  }

  private Expr step(Expression variable, String operator) {
    AccessPath target = function.expressions().places().target(variable);
    Expr current = new Expr.Path(target);
    function.assign(target, binary(operator, current, Expr.Constant.ONE), variable);
    return current;
  }

  Expr assignment(Assignment assignment) {
    Expression left = assignment.getLeftHandSide();
    AccessPath target = function.expressions().places().target(left);
    Expr right = function.expressions().value(assignment.getRightHandSide());
    if (assignment.getOperator() == Assignment.Operator.ASSIGN) {
      function.assign(target, right, assignment);
      function.unit().stored(target, right, assignment);
      return right;
    }
    String operator = assignment.getOperator().toString();
    String symbol = operator.substring(0, operator.length() - 1);
    function.assign(target, binary(symbol, new Expr.Path(target), right), assignment);
    return new Expr.Path(target);
  }
}
