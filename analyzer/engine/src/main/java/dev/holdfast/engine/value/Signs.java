package dev.holdfast.engine.value;

/**
 * A set of signs that a value may have. Pointers count too: null is zero, an {@code ERR_PTR} is
 * negative, any other is positive; so do truth values: false is zero, true is positive.
 */
public enum Signs {
  NONE,
  NEGATIVE,
  ZERO,
  NOT_POSITIVE,
  POSITIVE,
  NONZERO,
  NOT_NEGATIVE,
  ANY;

  private static final Signs[] BY_MASK = values();

  /** The sign of a number. */
  public static Signs of(long value) {
    if (value == 0) {
      return ZERO;
    }
    return value < 0 ? NEGATIVE : POSITIVE;
  }

  /** The signs of a truth value. */
  public static Signs truth(boolean value) {
    return value ? NONZERO : ZERO;
  }

  /** The signs in both. */
  public Signs and(Signs other) {
    return BY_MASK[ordinal() & other.ordinal()];
  }

  /** The signs in either. */
  public Signs or(Signs other) {
    return BY_MASK[ordinal() | other.ordinal()];
  }

  /** The signs not in this. */
  public Signs complement() {
    return BY_MASK[~ordinal() & ANY.ordinal()];
  }

  /** The signs of the negated numbers. */
  public Signs negated() {
    Signs mirrored = and(ZERO);
    mirrored = and(NEGATIVE) == NONE ? mirrored : mirrored.or(POSITIVE);
    return and(POSITIVE) == NONE ? mirrored : mirrored.or(NEGATIVE);
  }

  /** Whether every sign in this is in the other. */
  public boolean isWithin(Signs other) {
    return and(other) == this;
  }

  /** Whether no value has such a sign. */
  public boolean isEmpty() {
    return this == NONE;
  }

  /** Whether a value of these signs is surely non-zero. */
  public boolean isTrue() {
    return this != NONE && isWithin(NONZERO);
  }

  /** Whether a value of these signs is surely zero. */
  public boolean isFalse() {
    return this == ZERO;
  }

  /** The signs of {@code !value}. */
  public Signs not() {
    Signs result = and(ZERO) == NONE ? NONE : POSITIVE;
    return and(NONZERO) == NONE ? result : result.or(ZERO);
  }
}
