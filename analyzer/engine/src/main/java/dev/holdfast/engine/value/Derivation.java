package dev.holdfast.engine.value;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** What the form of a term says of its signs, by what is known of its parts. */
final class Derivation {
  private Derivation() {}

  static Signs signs(Expr term, Valuation known) {
    if (term instanceof Expr.Constant constant) {
      return Signs.of(constant.value());
    }
    if (term instanceof Expr.FunctionAddress) {
      return Signs.POSITIVE;
    }
    if (term instanceof Expr.Path path) {
      if (path.path().isRoot() && path.path().root().equals(AccessPath.Opaque.NOTHING)) {
        return Signs.ZERO;
      }
      return path.path().isObject()
          ? Signs.POSITIVE
          : known.isCleared(path.path()) ? Signs.ZERO : Signs.ANY;
    }
    if (term instanceof Expr.Unary unary) {
      return ofUnary(unary, known);
    }
    return term instanceof Expr.Binary binary ? ofBinary(binary, known) : Signs.ANY;
  }

  private static Signs ofUnary(Expr.Unary unary, Valuation known) {
    return switch (unary.operator()) {
      case NOT -> known.signs(unary.operand()).not();
      case NEGATE -> known.signs(unary.operand()).negated();
      case COMPLEMENT -> Bits.of(unary, known::exact).signs();
    };
  }

  private static Signs ofBinary(Expr.Binary binary, Valuation known) {
    return switch (binary.operator()) {
      case BIT_AND -> Bits.of(binary, known::exact).signs().and(Masks.signs(binary, known.facts()));
      case BIT_OR -> Bits.of(binary, known::exact).signs().and(ofEitherSet(binary, known));
      case BIT_XOR -> Bits.of(binary, known::exact).signs();
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          compared(binary, known);
      case ADD -> ofSum(known.signs(binary.left()), known.signs(binary.right()));
      case SUBTRACT, SHIFT_LEFT -> Signs.ANY;
      case BOTH ->
          Alternatives.areOpposites(binary.left(), binary.right())
              ? Signs.ZERO
              : Alternatives.both(known.signs(binary.left()), known.signs(binary.right()));
    };
  }

  /** Nothing takes away from what is set in either. */
  private static Signs ofEitherSet(Expr.Binary binary, Valuation known) {
    boolean set = known.signs(binary.left()).isTrue() || known.signs(binary.right()).isTrue();
    return set ? Signs.NONZERO : Signs.ANY;
  }

  /** Nothing overflows, and what is behind something that a pointer leads to is not null. */
  private static Signs ofSum(Signs left, Signs right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Signs.NONE;
    }
    boolean grows = left == Signs.POSITIVE || right == Signs.POSITIVE;
    if (left.isWithin(Signs.NOT_NEGATIVE) && right.isWithin(Signs.NOT_NEGATIVE)) {
      return grows ? Signs.POSITIVE : Signs.NOT_NEGATIVE;
    }
    boolean pointer = left == Signs.NONZERO || right == Signs.NONZERO;
    return grows && pointer ? Signs.NONZERO : Signs.ANY;
  }

  private static Signs compared(Expr.Binary binary, Valuation known) {
    Long left = known.exact(binary.left());
    Long right = known.exact(binary.right());
    if (left != null && right != null) {
      return Signs.truth(Comparisons.holds(binary.operator(), Long.compare(left, right)));
    }
    if (binary.left().equals(binary.right()) && !(binary.left() instanceof Expr.Unknown)) {
      return Signs.truth(Comparisons.holds(binary.operator(), 0));
    }
    if (binary.left() instanceof Expr.FunctionAddress one
        && binary.right() instanceof Expr.FunctionAddress other
        && areDifferent(one, other)) {
      return Signs.truth(binary.operator() != BinaryOperator.EQUAL);
    }
    if (binary.left() instanceof Expr.Constant) {
      return compared(Comparisons.mirrored(binary), known);
    }
    Signs tested = known.tested(binary, right);
    return right == null
        ? tested
        : tested
            .and(Comparisons.comparedWith(binary.operator(), known.signs(binary.left()), right))
            .and(
                Comparisons.comparedWithLeast(
                    binary.operator(), least(binary.left(), known), right));
  }

  /** Whether two names of functions cannot stand for one. */
  private static boolean areDifferent(Expr.FunctionAddress one, Expr.FunctionAddress other) {
    return !one.equals(other) && Collections.disjoint(one.functionIds(), other.functionIds());
  }

  /** What a sum with a number is at least; null if that is not known. */
  private static @Nullable Long least(Expr term, Valuation known) {
    if (!(term instanceof Expr.Binary sum) || sum.operator() != BinaryOperator.ADD) {
      return null;
    }
    boolean first = sum.left() instanceof Expr.Constant;
    Expr number = first ? sum.left() : sum.right();
    Expr other = first ? sum.right() : sum.left();
    return number instanceof Expr.Constant constant
            && known.signs(other).isWithin(Signs.NOT_NEGATIVE)
        ? constant.value()
        : null;
  }
}
