package dev.holdfast.c.lower;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Node;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTConditionalExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpressionList;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;

/** Lowers conditions to branches. */
final class Conditions {
  private final FunctionLowering function;
  private final Flow flow;
  private final Source source;
  private final NullTests nullTests;

  Conditions(FunctionLowering function) {
    this.function = function;
    this.flow = function.flow();
    this.source = function.source();
    this.nullTests = new NullTests(function.scopes());
  }

  /** Whether the expression is a conjunction or a disjunction, within brackets or not. */
  static boolean isLogical(IASTExpression expression) {
    IASTExpression inner = expression;
    while (inner instanceof IASTUnaryExpression unary
        && Expressions.isBracket(unary)
        && unary.getOperand() != null) {
      inner = unary.getOperand();
    }
    return inner instanceof IASTBinaryExpression binary && Expressions.isLogical(binary);
  }

  /** Goes to one of two places; nowhere on from here. */
  void lower(IASTExpression condition, int positive, int negative) {
    if (condition instanceof IASTUnaryExpression unary && unary.getOperand() != null) {
      if (Expressions.isBracket(unary)) {
        lower(unary.getOperand(), positive, negative);
        return;
      }
      if (unary.getOperator() == IASTUnaryExpression.op_not) {
        lower(unary.getOperand(), negative, positive);
        return;
      }
    }
    IASTExpression unexpected = Warnings.of(condition, source);
    if (unexpected != null) {
      warning(unexpected, positive, negative);
      return;
    }
    if (condition instanceof IASTBinaryExpression binary && Expressions.isLogical(binary)) {
      logical(binary, positive, negative);
      return;
    }
    if (condition instanceof IASTExpressionList list) {
      IASTExpression[] parts = list.getExpressions();
      for (int i = 0; i < parts.length - 1; i++) {
        function.expressions().discard(parts[i]);
      }
      lower(parts[parts.length - 1], positive, negative);
      return;
    }
    if (condition instanceof IASTConditionalExpression choice) {
      choice(choice, positive, negative);
      return;
    }
    Expr test = nullTests.of(condition);
    Expr value = test == null ? function.expressions().value(condition).expr() : test;
    branch(value, source.spot(condition), positive, negative);
  }

  private void warning(IASTExpression unexpected, int positive, int negative) {
    Spot spot = source.spot(unexpected);
    int warned = flow.target(spot);
    lower(unexpected, warned, negative);
    flow.continueAt(warned);
    flow.append(new Node.Warn(spot.line(), spot.column()));
    flow.jump(positive);
  }

  private void logical(IASTBinaryExpression binary, int positive, int negative) {
    int right = flow.target(source.spot(binary.getOperand2()));
    if (binary.getOperator() == IASTBinaryExpression.op_logicalAnd) {
      lower(binary.getOperand1(), right, negative);
    } else {
      lower(binary.getOperand1(), positive, right);
    }
    flow.continueAt(right);
    lower(binary.getOperand2(), positive, negative);
  }

  /** Each alternative is a condition of its own, so that what chose it stays known. */
  private void choice(IASTConditionalExpression choice, int positive, int negative) {
    int otherwise = flow.target(source.spot(choice.getNegativeResultExpression()));
    IASTExpression chosen = choice.getPositiveResultExpression();
    if (chosen == null) {
      lower(choice.getLogicalConditionExpression(), positive, otherwise);
    } else {
      int then = flow.target(source.spot(chosen));
      lower(choice.getLogicalConditionExpression(), then, otherwise);
      flow.continueAt(then);
      lower(chosen, positive, negative);
    }
    flow.continueAt(otherwise);
    lower(choice.getNegativeResultExpression(), positive, negative);
  }

  /** Branches on a value; a constant goes one way. */
  void branch(Expr value, Spot spot, int positive, int negative) {
    if (!flow.isReachable()) {
      return;
    }
    if (value instanceof Expr.Constant constant) {
      flow.jump(constant.value() != 0 ? positive : negative);
      return;
    }
    if (value instanceof Expr.Unary not && not.operator() == Expr.UnaryOperator.NOT) {
      branch(not.operand(), spot, negative, positive);
      return;
    }
    int fork = flow.fork(new Node.Branch(value, spot.line(), spot.column()));
    flow.connect(fork, positive);
    flow.connect(fork, negative);
  }
}
