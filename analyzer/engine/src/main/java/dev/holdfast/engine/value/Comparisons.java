package dev.holdfast.engine.value;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What comparisons of numbers say of the signs of what is compared. */
final class Comparisons {
  private Comparisons() {}

  /** Whether it compares its operands. */
  static boolean isComparison(BinaryOperator operator) {
    return operator.ordinal() <= BinaryOperator.GREATER_OR_EQUAL.ordinal();
  }

  /** Whether the comparison holds of two numbers that compare like this. */
  static boolean holds(BinaryOperator operator, int comparison) {
    return switch (operator) {
      case EQUAL -> comparison == 0;
      case NOT_EQUAL -> comparison != 0;
      case LESS -> comparison < 0;
      case LESS_OR_EQUAL -> comparison <= 0;
      case GREATER -> comparison > 0;
      case GREATER_OR_EQUAL -> comparison >= 0;
      default -> throw new IllegalArgumentException(operator.symbol());
    };
  }

  /** Compares signs with a constant, as far as signs tell. */
  static Signs comparedWith(BinaryOperator operator, Signs left, long right) {
    Signs allowed = allowed(operator, right);
    Signs excluded = allowed(opposite(operator), right);
    boolean mayHold = !left.and(allowed).isEmpty();
    boolean mayFail = !left.and(excluded).isEmpty();
    if (mayHold && mayFail) {
      return Signs.ANY;
    }
    return Signs.truth(mayHold);
  }

  /** Compares a value of which the least is known, or null, with a constant. */
  static Signs comparedWithLeast(BinaryOperator operator, @Nullable Long least, long right) {
    if (least == null) {
      return Signs.ANY;
    }
    return switch (operator) {
      case EQUAL, LESS_OR_EQUAL -> least > right ? Signs.ZERO : Signs.ANY;
      case LESS -> least >= right ? Signs.ZERO : Signs.ANY;
      case NOT_EQUAL, GREATER -> least > right ? Signs.truth(true) : Signs.ANY;
      case GREATER_OR_EQUAL -> least >= right ? Signs.truth(true) : Signs.ANY;
      default -> Signs.ANY;
    };
  }

  /** The signs that a value can have for which the comparison with the constant holds. */
  static Signs allowed(BinaryOperator operator, long right) {
    Signs same = Signs.of(right);
    return switch (operator) {
      case EQUAL -> same;
      case NOT_EQUAL -> right == 0 ? Signs.NONZERO : Signs.ANY;
      case LESS -> right <= 0 ? Signs.NEGATIVE : right == 1 ? Signs.NOT_POSITIVE : Signs.ANY;
      case LESS_OR_EQUAL ->
          right < 0 ? Signs.NEGATIVE : right == 0 ? Signs.NOT_POSITIVE : Signs.ANY;
      case GREATER -> right >= 0 ? Signs.POSITIVE : right == -1 ? Signs.NOT_NEGATIVE : Signs.ANY;
      case GREATER_OR_EQUAL ->
          right > 0 ? Signs.POSITIVE : right == 0 ? Signs.NOT_NEGATIVE : Signs.ANY;
      default -> Signs.ANY;
    };
  }

  /** The same comparison from right to left: {@code 0 != x} is {@code x != 0}. */
  static Expr.Binary mirrored(Expr.Binary comparison) {
    BinaryOperator operator =
        switch (comparison.operator()) {
          case LESS -> BinaryOperator.GREATER;
          case LESS_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
          case GREATER -> BinaryOperator.LESS;
          case GREATER_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
          default -> comparison.operator();
        };
    return new Expr.Binary(
        operator, /* left= */ comparison.right(), /* right= */ comparison.left());
  }

  /** The comparison that holds where this one does not. */
  static BinaryOperator opposite(BinaryOperator operator) {
    return switch (operator) {
      case EQUAL -> BinaryOperator.NOT_EQUAL;
      case NOT_EQUAL -> BinaryOperator.EQUAL;
      case LESS -> BinaryOperator.GREATER_OR_EQUAL;
      case LESS_OR_EQUAL -> BinaryOperator.GREATER;
      case GREATER -> BinaryOperator.LESS_OR_EQUAL;
      case GREATER_OR_EQUAL -> BinaryOperator.LESS;
      default -> throw new IllegalArgumentException(operator.symbol());
    };
  }
}
