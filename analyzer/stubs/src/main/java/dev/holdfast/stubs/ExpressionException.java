package dev.holdfast.stubs;

/** An expression in a contract is malformed; the message is one clause that says how. */
final class ExpressionException extends Exception {
  private static final long serialVersionUID = 1L;

  ExpressionException(String message) {
    super(message);
  }
}
