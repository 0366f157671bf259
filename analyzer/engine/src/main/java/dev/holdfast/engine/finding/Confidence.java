package dev.holdfast.engine.finding;

/** How sure a finding is, surest first. */
public enum Confidence {
  /** Every step of the chain is a direct call. */
  HIGH,
  /** A step goes through a function pointer with one known target, or a condition is open. */
  MEDIUM,
  /** A step is one of several candidates; not shown by default. */
  LOW;

  /** The less sure of the two. */
  public Confidence and(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
