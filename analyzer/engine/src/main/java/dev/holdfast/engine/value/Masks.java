package dev.holdfast.engine.value;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import java.util.Map;

/**
 * What tests of some bits of a value say of others: where one of two flags is set, and it is not
 * the first, it is the second.
 */
final class Masks {
  private Masks() {}

  /** The signs that {@code value & mask} can have after the tests. */
  static Signs signs(Expr.Binary term, Map<Expr, Signs> facts) {
    Bits mask = facts.isEmpty() ? Bits.UNKNOWN : constant(term.right());
    if (!mask.isExact()) {
      return Signs.ANY;
    }
    long clear = clear(term.left(), facts);
    if ((mask.ones() & ~clear) == 0) {
      return Signs.ZERO;
    }
    for (Map.Entry<Expr, Signs> fact : facts.entrySet()) {
      if (fact.getValue().and(Signs.ZERO).isEmpty()
          && fact.getKey() instanceof Expr.Binary test
          && isOf(test, term.left())
          && isWithin(constant(test.right()), clear | mask.ones())) {
        return Signs.NONZERO;
      }
    }
    return Signs.ANY;
  }

  /** The bits of the value that tests have found clear. */
  private static long clear(Expr value, Map<Expr, Signs> facts) {
    long clear = 0;
    for (Map.Entry<Expr, Signs> fact : facts.entrySet()) {
      if (fact.getValue() == Signs.ZERO
          && fact.getKey() instanceof Expr.Binary test
          && isOf(test, value)) {
        Bits tested = constant(test.right());
        clear |= tested.isExact() ? tested.ones() : 0;
      }
    }
    return clear;
  }

  private static boolean isWithin(Bits tested, long bits) {
    return tested.isExact() && (tested.ones() & ~bits) == 0;
  }

  private static Bits constant(Expr mask) {
    return Bits.of(mask, part -> part instanceof Expr.Constant known ? known.value() : null);
  }

  private static boolean isOf(Expr.Binary test, Expr value) {
    return test.operator() == BinaryOperator.BIT_AND && test.left().equals(value);
  }
}
