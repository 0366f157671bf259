package dev.holdfast.engine.value;

import dev.holdfast.engine.program.Expr;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value's bits.
 *
 * @param ones the bits that are surely set
 * @param zeros the bits that are surely clear
 */
record Bits(long ones, long zeros) {
  static final Bits UNKNOWN = new Bits(0, 0);

  static Bits of(long value) {
    return new Bits(value, ~value);
  }

  /** The bits of an expression; {@code exact} tells the values of terms that are known exactly. */
  static Bits of(Expr term, Function<Expr, @Nullable Long> exact) {
    Long value = exact.apply(term);
    if (value != null) {
      return of(value);
    }
    if (term instanceof Expr.Unary unary && unary.operator() == Expr.UnaryOperator.COMPLEMENT) {
      Bits operand = of(unary.operand(), exact);
      return operand.inverted();
    }
    if (term instanceof Expr.Binary binary) {
      return ofBinary(binary, exact);
    }
    return UNKNOWN;
  }

  private static Bits ofBinary(Expr.Binary binary, Function<Expr, @Nullable Long> exact) {
    Bits left = of(binary.left(), exact);
    Bits right = of(binary.right(), exact);
    return switch (binary.operator()) {
      case BIT_AND -> new Bits(left.ones & right.ones, left.zeros | right.zeros);
      case BIT_OR -> new Bits(left.ones | right.ones, left.zeros & right.zeros);
      case BIT_XOR ->
          new Bits(
              (left.ones & right.zeros) | (left.zeros & right.ones),
              (left.ones & right.ones) | (left.zeros & right.zeros));
      case SHIFT_LEFT ->
          right.isExact() && right.ones >= 0 && right.ones < Long.SIZE
              ? left.shifted((int) right.ones)
              : UNKNOWN;
      default -> UNKNOWN;
    };
  }

  /** What is moved in is clear. */
  private Bits shifted(int places) {
    return new Bits(ones << places, ~(~zeros << places));
  }

  private Bits inverted() {
    return new Bits(/* ones= */ zeros, /* zeros= */ ones);
  }

  /** Whether every bit is known. */
  boolean isExact() {
    return (ones | zeros) == -1L;
  }

  /** The signs that a value with these bits can have. */
  Signs signs() {
    if (isExact()) {
      return Signs.of(ones);
    }
    return ones == 0 ? Signs.ANY : Signs.NONZERO;
  }
}
