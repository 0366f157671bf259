package dev.holdfast.c.lower;

import dev.holdfast.engine.program.Expr;
import org.eclipse.cdt.core.dom.ast.IASTArraySubscriptExpression;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFieldReference;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTInitializerClause;
import org.eclipse.cdt.core.dom.ast.IASTLiteralExpression;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;

/**
 * The truth of a condition as a term, if to ask for it has no effects: whoever asks the same again
 * gets the same answer, and neither answer is lost where two ways meet.
 */
final class TruthTerms {
  /** Longer conditions are control flow: what is known of them grows with each part. */
  private static final int MAX_PARTS = 3;

  private final Expressions expressions;
  private final NullTests nullTests;

  TruthTerms(Expressions expressions, NullTests nullTests) {
    this.expressions = expressions;
    this.nullTests = nullTests;
  }

  /** The term; null if there is none. */
  @Nullable Expr of(IASTExpression condition) {
    return parts(condition) <= MAX_PARTS ? term(condition) : null;
  }

  private static int parts(IASTExpression condition) {
    if (condition instanceof IASTUnaryExpression unary && isAroundTruth(unary)) {
      return parts(unary.getOperand());
    }
    return condition instanceof IASTBinaryExpression binary && Expressions.isLogical(binary)
        ? parts(binary.getOperand1()) + parts(binary.getOperand2())
        : 1;
  }

  private @Nullable Expr term(IASTExpression condition) {
    if (condition instanceof IASTUnaryExpression unary && isAroundTruth(unary)) {
      Expr inner = term(unary.getOperand());
      return inner == null || Expressions.isBracket(unary) ? inner : not(inner);
    }
    if (condition instanceof IASTBinaryExpression binary && Expressions.isLogical(binary)) {
      Expr left = term(binary.getOperand1());
      Expr right = left == null ? null : term(binary.getOperand2());
      if (left == null || right == null) {
        return null;
      }
      return binary.getOperator() == IASTBinaryExpression.op_logicalAnd
          ? both(left, right)
          : not(both(not(left), not(right)));
    }
    if (!isPlain(condition)) {
      return null;
    }
    Expr test = nullTests.of(condition);
    Expr value = test == null ? expressions.value(condition).expr() : test;
    return value instanceof Expr.Unknown || value instanceof Expr.Constant ? null : value;
  }

  private static boolean isAroundTruth(IASTUnaryExpression unary) {
    return unary.getOperand() != null
        && (Expressions.isBracket(unary) || unary.getOperator() == IASTUnaryExpression.op_not);
  }

  private static Expr not(Expr term) {
    return ConstantExpressions.unary(Expr.UnaryOperator.NOT, term);
  }

  private static Expr both(Expr left, Expr right) {
    return new Expr.Binary(Expr.BinaryOperator.BOTH, left, right);
  }

  /** Whether it is read from variables and memory by operators alone. */
  private static boolean isPlain(@Nullable IASTInitializerClause value) {
    if (value instanceof IASTFieldReference field) {
      return isPlain(field.getFieldOwner());
    }
    if (value instanceof IASTArraySubscriptExpression element) {
      return isPlain(element.getArrayExpression()) && isPlain(element.getArgument());
    }
    if (value instanceof IASTCastExpression cast) {
      return isPlain(cast.getOperand());
    }
    if (value instanceof IASTUnaryExpression unary) {
      return isReading(unary.getOperator()) && isPlain(unary.getOperand());
    }
    if (value instanceof IASTBinaryExpression binary) {
      return !Expressions.isAssignment(binary)
          && !Expressions.isLogical(binary)
          && isPlain(binary.getOperand1())
          && isPlain(binary.getOperand2());
    }
    return value instanceof IASTIdExpression || value instanceof IASTLiteralExpression;
  }

  private static boolean isReading(int operator) {
    return switch (operator) {
      case IASTUnaryExpression.op_bracketedPrimary,
          IASTUnaryExpression.op_star,
          IASTUnaryExpression.op_amper,
          IASTUnaryExpression.op_not,
          IASTUnaryExpression.op_minus,
          IASTUnaryExpression.op_tilde ->
          true;
      default -> false;
    };
  }
}
