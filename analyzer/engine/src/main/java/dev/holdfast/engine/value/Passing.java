package dev.holdfast.engine.value;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which bits of a value are those of another: after {@code flags |= URGENT}, all but that one are
 * what they were.
 *
 * @param base the other value
 * @param mask its bits that are as they were
 */
record Passing(Expr base, long mask) {
  /** More joins on the way to a value's origin are not followed. Only loses precision. */
  private static final int MAX_JOINS = 4;

  private static Passing of(Expr value) {
    if (value instanceof Expr.Binary binary && binary.right() instanceof Expr.Constant bits) {
      Passing left = of(binary.left());
      if (binary.operator() == BinaryOperator.BIT_OR) {
        return new Passing(left.base, left.mask & ~bits.value());
      }
      if (binary.operator() == BinaryOperator.BIT_AND) {
        return new Passing(left.base, left.mask & bits.value());
      }
    }
    return new Passing(value, -1L);
  }

  /** That a joined value has bits of one origin, whichever way it came; null if it has none. */
  static @Nullable Expr ofBoth(Expr mine, Expr theirs, Expr either) {
    Passing ours = of(mine);
    Passing others = of(theirs);
    Expr.Constant both = new Expr.Constant(ours.mask & others.mask);
    boolean told = ours.base instanceof Expr.Path && ours.base.equals(others.base);
    return told && both.value() != 0 && !ours.base.equals(either)
        ? new Expr.Binary(BinaryOperator.EQUAL, bits(either, both), bits(ours.base, both))
        : null;
  }

  private static Expr bits(Expr value, Expr.Constant mask) {
    return new Expr.Binary(BinaryOperator.BIT_AND, value, mask);
  }

  /** The term with the bits of joined values being those of their origins, as far as is known. */
  static Expr followed(Expr term, Map<Expr, Signs> facts) {
    Expr result = term;
    for (int n = 0; n < MAX_JOINS; n++) {
      Expr next = facts.isEmpty() ? result : step(result, facts);
      if (next.equals(result)) {
        return result;
      }
      result = next;
    }
    return result;
  }

  private static Expr step(Expr term, Map<Expr, Signs> facts) {
    if (term instanceof Expr.Unary unary) {
      return unary.with(step(unary.operand(), facts));
    }
    if (!(term instanceof Expr.Binary binary)) {
      return term;
    }
    if (binary.operator() != BinaryOperator.BIT_AND) {
      return binary.with(step(binary.left(), facts), step(binary.right(), facts));
    }
    return binary.left() instanceof Expr.Path joined && binary.right() instanceof Expr.Constant mask
        ? origin(binary, joined, mask, facts)
        : term;
  }

  private static Expr origin(
      Expr.Binary term, Expr.Path joined, Expr.Constant mask, Map<Expr, Signs> facts) {
    for (Map.Entry<Expr, Signs> fact : facts.entrySet()) {
      if (fact.getValue().isTrue()
          && fact.getKey() instanceof Expr.Binary equal
          && equal.operator() == BinaryOperator.EQUAL
          && equal.left() instanceof Expr.Binary known
          && known.operator() == BinaryOperator.BIT_AND
          && known.left().equals(joined)
          && known.right() instanceof Expr.Constant passed
          && (mask.value() & ~passed.value()) == 0
          && equal.right() instanceof Expr.Binary origin) {
        return term.with(origin.left(), mask);
      }
    }
    return term;
  }
}
