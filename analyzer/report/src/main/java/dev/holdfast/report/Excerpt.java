package dev.holdfast.report;

/**
 * A source line as it is shown, with what is underlined in it.
 *
 * @param text the line, tabs expanded
 * @param start where the underline begins, from 0
 * @param length how long it is; 0 for none
 */
record Excerpt(String text, int start, int length) {
  private static final int TAB = 8;

  /** Longer lines are cut around the underlined part. */
  private static final int WIDEST = 160;

  private static final int BEFORE_CARET = 60;
  private static final String CUT = "…";

  /**
   * The excerpt of a line.
   *
   * @param column the column in characters, from 1; 0 for no underline
   */
  static Excerpt of(String line, int column) {
    int from = column - 1;
    int to = tokenEnd(line, from);
    StringBuilder shown = new StringBuilder();
    int start = 0;
    int end = 0;
    for (int i = 0; i < line.length(); i++) {
      start = i == from ? shown.length() : start;
      append(shown, line.charAt(i));
      end = i == to - 1 ? shown.length() : end;
    }
    return new Excerpt(shown.toString().stripTrailing(), start, Math.max(0, end - start))
        .narrowed();
  }

  private static void append(StringBuilder shown, char c) {
    if (c == '\t') {
      shown.append(" ".repeat(TAB - shown.length() % TAB));
    } else {
      shown.append(Printable.character(c));
    }
  }

  /** The end of the name that begins at an index, or of one character if none does. */
  private static int tokenEnd(String line, int from) {
    if (from < 0 || from >= line.length()) {
      return 0;
    }
    int end = from;
    while (end < line.length() && Character.isJavaIdentifierPart(line.charAt(end))) {
      end++;
    }
    return Math.max(end, from + 1);
  }

  private Excerpt narrowed() {
    if (text.length() <= WIDEST) {
      return this;
    }
    int from = Math.max(0, Math.min(start - BEFORE_CARET, text.length() - WIDEST));
    int to = Math.min(text.length(), from + WIDEST);
    String before = from > 0 ? CUT : "";
    String after = to < text.length() ? CUT : "";
    int shift = before.length() - from;
    return new Excerpt(
        before + text.substring(from, to) + after,
        start + shift,
        Math.min(length, to - Math.min(start, to)));
  }

  /** The underline: {@code ^~~~}, below {@link #text}; empty if nothing is underlined. */
  String underline() {
    return length == 0 ? "" : " ".repeat(start) + "^" + "~".repeat(length - 1);
  }
}
