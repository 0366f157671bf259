package dev.holdfast.c.text;

/** What is known of a condition of the preprocessor. */
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** This if it is known, else what is assumed. */
  Truth orElse(Truth assumed) {
    return this == UNKNOWN ? assumed : this;
  }

  /** The opposite. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Whether both hold. */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /** Whether one of them holds. */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }
}
