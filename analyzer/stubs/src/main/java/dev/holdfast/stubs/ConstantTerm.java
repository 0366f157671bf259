package dev.holdfast.stubs;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A constant integer expression of Java. */
sealed interface ConstantTerm {
  /**
   * Its value, or null if it is not constant.
   *
   * @param named the values of the named constants it may use, or null for other names
   */
  @Nullable Long value(Function<String, @Nullable Long> named);

  /** A number, or a truth value as 0 or 1. */
  record Literal(long number) implements ConstantTerm {
    @Override
    public Long value(Function<String, @Nullable Long> named) {
      return number;
    }
  }

  /** A constant by its simple name. */
  record Name(String name) implements ConstantTerm {
    @Override
    public @Nullable Long value(Function<String, @Nullable Long> named) {
      return named.apply(name);
    }
  }

  /** All bits of a term turned over. */
  record Complement(ConstantTerm operand) implements ConstantTerm {
    @Override
    public @Nullable Long value(Function<String, @Nullable Long> named) {
      Long number = operand.value(named);
      return number == null ? null : ~number;
    }
  }

  /** What combines two terms. */
  enum Operator {
    OR,
    AND,
    XOR,
    SHIFT_LEFT,
    SHIFT_RIGHT,
    SHIFT_RIGHT_UNSIGNED,
    PLUS,
    MINUS,
    TIMES
  }

  /** Two terms combined. */
  record Operation(Operator operator, ConstantTerm left, ConstantTerm right)
      implements ConstantTerm {
    @Override
    public @Nullable Long value(Function<String, @Nullable Long> named) {
      Long first = left.value(named);
      Long second = right.value(named);
      if (first == null || second == null) {
        return null;
      }
      return switch (operator) {
        case OR -> first | second;
        case AND -> first & second;
        case XOR -> first ^ second;
        case SHIFT_LEFT -> first << second;
        case SHIFT_RIGHT -> first >> second;
        case SHIFT_RIGHT_UNSIGNED -> first >>> second;
        case PLUS -> first + second;
        case MINUS -> first - second;
        case TIMES -> first * second;
      };
    }
  }
}
