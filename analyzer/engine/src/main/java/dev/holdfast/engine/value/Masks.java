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
    return mask.isExact() ? signs(term.left(), mask.ones(), facts) : Signs.ANY;
  }

  private static Signs signs(Expr value, long mask, Map<Expr, Signs> facts) {
    if (mask == 0) {
      return Signs.ZERO;
    }
    Bits known = constant(value);
    return known.isExact()
        ? Signs.of(known.ones() & mask)
        : tested(value, mask, facts).and(ofParts(value, mask, facts));
  }

  /** Of what is put together of several values, each has its part of the bits. */
  private static Signs ofParts(Expr value, long mask, Map<Expr, Signs> facts) {
    if (!(value instanceof Expr.Binary parts)) {
      return Signs.ANY;
    }
    if (parts.operator() == BinaryOperator.BIT_OR) {
      Signs left = signs(parts.left(), mask, facts);
      Signs right = signs(parts.right(), mask, facts);
      return left.isTrue() || right.isTrue() ? Signs.NONZERO : left.or(right);
    }
    Bits kept = parts.operator() == BinaryOperator.BIT_AND ? constant(parts.right()) : Bits.UNKNOWN;
    return kept.isExact() ? signs(parts.left(), mask & kept.ones(), facts) : Signs.ANY;
  }

  private static Signs tested(Expr value, long mask, Map<Expr, Signs> facts) {
    long clear = clear(value, facts);
    if ((mask & ~clear) == 0) {
      return Signs.ZERO;
    }
    for (Map.Entry<Expr, Signs> fact : facts.entrySet()) {
      if (fact.getValue().and(Signs.ZERO).isEmpty()
          && fact.getKey() instanceof Expr.Binary test
          && isOf(test, value)
          && isWithin(constant(test.right()), clear | mask)) {
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
