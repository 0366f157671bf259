package dev.holdfast.engine.program;

/** How much a program shows of who calls a function. */
public enum Callers {
  /** Every call is in the program: a private method, for instance. */
  KNOWN,
  /** Others may call it too, but most likely as the program does: a public method. */
  PARTLY_KNOWN,
  /** Nothing can be said: something outside calls it, or it is called through pointers. */
  UNKNOWN
}
