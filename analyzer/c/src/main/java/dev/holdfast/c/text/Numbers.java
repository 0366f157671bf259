package dev.holdfast.c.text;

import java.util.OptionalLong;

/** Integer constants of C. */
public final class Numbers {
  private Numbers() {}

  /** The value of a constant; empty if the text is none. */
  public static OptionalLong parse(String text) {
    String digits = text.replaceFirst("[uUlL]+$", "");
    try {
      return OptionalLong.of(Long.decode(digits));
    } catch (NumberFormatException e) {
      // A floating-point number, or one of more than 64 bits.
      return OptionalLong.empty();
    }
  }
}
