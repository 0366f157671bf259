package dev.holdfast.engine.value;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import dev.holdfast.engine.program.Expr.UnaryOperator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known when something more turns out to hold.
 *
 * @param known what is known before
 */
record Assumption(Valuation known) {
  /**
   * What is known, knowing also that the resolved term is true or false; null if that cannot be.
   */
  @Nullable Valuation of(Expr term, boolean truth) {
    if (term instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NOT) {
      return of(unary.operand(), !truth);
    }
    if (known.signs(term).and(Signs.truth(truth)).isEmpty()) {
      return null;
    }
    if (term instanceof Expr.Binary binary && Comparisons.isComparison(binary.operator())) {
      return assumeComparison(binary, truth);
    }
    return of(term, Signs.truth(truth));
  }

  private @Nullable Valuation assumeComparison(Expr.Binary binary, boolean truth) {
    BinaryOperator operator = truth ? binary.operator() : Comparisons.opposite(binary.operator());
    Long right = known.exact(binary.right());
    if (right == null && binary.left() instanceof Expr.Constant) {
      return assumeComparison(Comparisons.mirrored(binary), truth);
    }
    if (right == null) {
      return withComparison(known, operator, binary.left(), binary.right());
    }
    Valuation narrowed = of(binary.left(), Comparisons.allowed(operator, right));
    if (narrowed == null || right == 0) {
      return narrowed;
    }
    return withComparison(narrowed, operator, binary.left(), new Expr.Constant(right));
  }

  private static @Nullable Valuation withComparison(
      Valuation before, BinaryOperator operator, Expr left, Expr right) {
    return operator == BinaryOperator.NOT_EQUAL
        ? with(before, new Expr.Binary(BinaryOperator.EQUAL, left, right), Signs.ZERO)
        : with(before, new Expr.Binary(operator, left, right), Signs.NONZERO);
  }

  /**
   * What is known, knowing also that the resolved term has one of these signs; null if that cannot
   * be.
   */
  @Nullable Valuation of(Expr term, Signs allowed) {
    if (term instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NEGATE) {
      return of(unary.operand(), allowed.negated());
    }
    if (term instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NOT) {
      Signs outcomes = allowed.and(Signs.NOT_NEGATIVE);
      if (outcomes.isEmpty() || outcomes == Signs.NOT_NEGATIVE) {
        return outcomes.isEmpty() ? null : known;
      }
      return of(unary.operand(), outcomes == Signs.ZERO ? Signs.NONZERO : Signs.ZERO);
    }
    if (term instanceof Expr.Binary binary
        && binary.operator() == BinaryOperator.BOTH
        && allowed.and(Signs.ZERO).isEmpty()) {
      Valuation left = of(binary.left(), true);
      return left == null ? null : left.assume(binary.right(), true);
    }
    Signs now = known.signs(term);
    Signs narrowed = now.and(allowed);
    if (narrowed.isEmpty()) {
      return null;
    }
    if (narrowed == now || term instanceof Expr.Constant || term instanceof Expr.Unknown) {
      return known;
    }
    return with(known, term, narrowed);
  }

  private static @Nullable Valuation with(Valuation before, Expr term, Signs signs) {
    // What is known already has had its consequences, and may be on the way to them.
    return before.facts().get(term) != signs && before.hasRoomFor(term)
        ? new Assumption(before.withFact(term, signs)).consequences()
        : before;
  }

  /**
   * What is known with what follows for alternatives of which one is refuted; null if both of any
   * are.
   */
  private @Nullable Valuation consequences() {
    for (Map.Entry<Expr, Signs> fact : known.facts().entrySet()) {
      if (fact.getValue() == Signs.ZERO
          && fact.getKey() instanceof Expr.Binary binary
          && binary.operator() == BinaryOperator.BOTH) {
        Signs left = known.signs(binary.left());
        Signs right = known.signs(binary.right());
        if (left.isTrue() && right.isTrue()) {
          return null;
        }
        if (left.isTrue() && !right.isFalse()) {
          return of(binary.right(), false);
        }
        if (right.isTrue() && !left.isFalse()) {
          return of(binary.left(), false);
        }
      }
    }
    return known;
  }
}
