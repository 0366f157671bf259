package dev.holdfast.c.lower;

/** The parser gave up on a file. */
public final class ParsingException extends Exception {
  private static final long serialVersionUID = 1L;

  ParsingException(String message, Throwable cause) {
    super(message, cause);
  }
}
