package dev.holdfast.java;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ConditionalExpression;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.InfixExpression;
import org.eclipse.jdt.core.dom.PrefixExpression;

/** Lowers conditions: {@code &&}, {@code ||}, {@code !} and {@code ?:} become control flow. */
final class Conditions {
  private final FunctionWriter function;

  Conditions(FunctionWriter function) {
    this.function = function;
  }

  static boolean isLogical(InfixExpression infix) {
    InfixExpression.Operator operator = infix.getOperator();
    return operator == InfixExpression.Operator.CONDITIONAL_AND
        || operator == InfixExpression.Operator.CONDITIONAL_OR;
  }

  /** Goes to one of the labels, as the condition turns out. */
  void branch(Expression whole, Flow.Labels labels) {
    Expression condition = Trees.withoutParentheses(whole);
    boolean constant = condition.resolveConstantExpressionValue() != null;
    if (!constant && condition instanceof InfixExpression infix && isLogical(infix)) {
      chain(infix, labels);
    } else if (!constant
        && condition instanceof PrefixExpression prefix
        && prefix.getOperator() == PrefixExpression.Operator.NOT) {
      branch(prefix.getOperand(), labels.negated());
    } else if (!constant && condition instanceof ConditionalExpression conditional) {
      choose(conditional, labels);
    } else {
      Expr value = function.expressions().value(condition);
      function.flow().branch(value, labels, function.line(condition), function.column(condition));
    }
  }

  private void chain(InfixExpression infix, Flow.Labels labels) {
    boolean and = infix.getOperator() == InfixExpression.Operator.CONDITIONAL_AND;
    List<Expression> operands = new ArrayList<>();
    operands.add(infix.getLeftOperand());
    operands.add(infix.getRightOperand());
    operands.addAll(Trees.expressions(infix.extendedOperands()));
    Expression last = operands.remove(operands.size() - 1);
    for (Expression operand : operands) {
      int next = function.flow().label(function.line(operand));
      branch(
          operand,
          and ? new Flow.Labels(next, labels.ifFalse()) : new Flow.Labels(labels.ifTrue(), next));
      function.flow().place(next);
    }
    branch(last, labels);
  }

  private void choose(ConditionalExpression conditional, Flow.Labels labels) {
    Flow.Labels inner = labels(conditional);
    branch(conditional.getExpression(), inner);
    function.flow().place(inner.ifTrue());
    branch(conditional.getThenExpression(), labels);
    function.flow().place(inner.ifFalse());
    branch(conditional.getElseExpression(), labels);
  }

  /** A logical expression as a value: 1 or 0, put into a variable on either way. */
  Expr asValue(InfixExpression condition) {
    AccessPath result = function.variables().temporary("condition");
    Flow.Labels labels = labels(condition);
    int end = function.flow().label(function.line(condition));
    branch(condition, labels);
    function.flow().place(labels.ifTrue());
    function.assign(result, Expr.Constant.ONE, condition);
    function.flow().goTo(end);
    function.flow().place(labels.ifFalse());
    function.assign(result, Expr.Constant.ZERO, condition);
    function.flow().place(end);
    return new Expr.Path(result);
  }

  /** {@code a ? b : c} as a value, put into a variable on either way. */
  Expr conditional(ConditionalExpression conditional) {
    AccessPath result = function.variables().temporary("choice");
    Flow.Labels labels = labels(conditional);
    int end = function.flow().label(function.line(conditional));
    branch(conditional.getExpression(), labels);
    function.flow().place(labels.ifTrue());
    assign(result, conditional.getThenExpression());
    function.flow().goTo(end);
    function.flow().place(labels.ifFalse());
    assign(result, conditional.getElseExpression());
    function.flow().place(end);
    return new Expr.Path(result);
  }

  private void assign(AccessPath result, Expression value) {
    function.assign(result, function.expressions().value(value), value);
  }

  Flow.Labels labels(ASTNode at) {
    int line = function.line(at);
    return new Flow.Labels(function.flow().label(line), function.flow().label(line));
  }
}
