package dev.holdfast.report;

/** Text that is safe to print on a terminal, whatever a source file holds. */
public final class Printable {
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** The text with every control character replaced, line ends included. */
  public static String line(String text) {
    StringBuilder safe = null;
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text.charAt(i))) {
        safe = safe == null ? new StringBuilder(text) : safe;
        safe.setCharAt(i, REPLACEMENT);
      }
    }
    return safe == null ? text : safe.toString();
  }

  /** The character, or a replacement for it. */
  static char character(char c) {
    return isUnsafe(c) ? REPLACEMENT : c;
  }

  /** Control and direction-changing characters can make a line look like another. */
  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
