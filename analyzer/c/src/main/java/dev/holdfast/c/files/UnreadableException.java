package dev.holdfast.c.files;

import org.jspecify.annotations.Nullable;

/** A file has no text that can be read; the message says why, as the end of a sentence. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
