package dev.holdfast.c.commands;

/** A compilation database cannot be read; the message says where and why. */
public final class CompileCommandsException extends Exception {
  private static final long serialVersionUID = 1L;

  CompileCommandsException(String message, Throwable cause) {
    super(message, cause);
  }

  CompileCommandsException(String message) {
    super(message);
  }
}
