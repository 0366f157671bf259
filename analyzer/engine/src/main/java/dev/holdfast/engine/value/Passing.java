package dev.holdfast.engine.value;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import dev.holdfast.engine.program.Expr.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
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

  /** Flags that are cleared together are told of one by one, if they are not more. */
  private static final int MAX_FLAGS = 4;

  /** What flags are kept in: {@code ~URGENT} of an int clears what lies beyond it, too. */
  private static final long FLAGS = 0xFFFF_FFFFL;

  private static Passing of(Expr value) {
    return of(value, true);
  }

  /** A value of which some bits may be cleared, and, if so asked, some set. */
  private static Passing of(Expr value, boolean maySet) {
    Long bits = value instanceof Expr.Binary binary ? number(binary.right()) : null;
    if (bits != null && value instanceof Expr.Binary binary) {
      if (maySet && binary.operator() == BinaryOperator.BIT_OR) {
        return of(binary.left(), true).keeping(~bits);
      }
      if (binary.operator() == BinaryOperator.BIT_AND) {
        return of(binary.left(), maySet).keeping(bits);
      }
    }
    return new Passing(value, -1L);
  }

  private Passing keeping(long bits) {
    return new Passing(base, mask & bits);
  }

  /** A number, or all bits but its; null if it is neither. */
  private static @Nullable Long number(Expr term) {
    if (term instanceof Expr.Constant constant) {
      return constant.value();
    }
    return term instanceof Expr.Unary unary
            && unary.operator() == UnaryOperator.COMPLEMENT
            && unary.operand() instanceof Expr.Constant constant
        ? ~constant.value()
        : null;
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

  /**
   * That flags which were cleared on one of two ways are set in a joined value only if they are set
   * in its origin: conjunctions that never hold. None if the two have no common origin.
   */
  static List<Expr> onlyIfInOrigin(Expr mine, Expr theirs, Expr either) {
    Passing ours = of(mine, false);
    Passing others = of(theirs, false);
    long cleared = (ours.mask ^ others.mask) & FLAGS;
    boolean told = ours.base instanceof Expr.Path && ours.base.equals(others.base);
    if (!told || Long.bitCount(cleared) > MAX_FLAGS || ours.base.equals(either)) {
      return List.of();
    }
    List<Expr> never = new ArrayList<>();
    for (long left = cleared; left != 0; left &= left - 1) {
      Expr.Constant flag = new Expr.Constant(Long.lowestOneBit(left));
      Expr without = new Expr.Unary(UnaryOperator.NOT, bits(ours.base, flag));
      never.add(new Expr.Binary(BinaryOperator.BOTH, bits(either, flag), without));
    }
    return never;
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
