package dev.holdfast.run.suppression;

import java.util.ArrayList;
import java.util.List;

/**
 * A C or Java source seen without its comments and without what stands in quotes; every character
 * keeps its offset. Broken sources are masked as far as it goes.
 */
final class SourceMask {
  private static final char QUOTED = 'x';

  /**
   * A stretch of the source.
   *
   * @param start the offset of its first character
   * @param end the offset behind its last one
   */
  record Span(int start, int end) {}

  private final String text;
  private final char[] masked;
  private final List<Span> comments = new ArrayList<>();
  private final List<Span> strings = new ArrayList<>();

  private SourceMask(String text) {
    this.text = text;
    this.masked = text.toCharArray();
  }

  /** Masks a source. */
  static SourceMask of(String text) {
    SourceMask mask = new SourceMask(text);
    int at = 0;
    while (at < text.length()) {
      at = mask.step(at);
    }
    return mask;
  }

  /** The source without comments and quoted text. */
  String code() {
    return new String(masked);
  }

  /** Where comments stand, in order. */
  List<Span> comments() {
    return comments;
  }

  /** Where string literals stand, their quotes included, in order. */
  List<Span> strings() {
    return strings;
  }

  private int step(int at) {
    if (text.startsWith("//", at)) {
      return comment(at, lineEnd(at));
    }
    if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      return comment(at, end < 0 ? text.length() : end + 2);
    }
    if (text.startsWith("\"\"\"", at)) {
      int end = text.indexOf("\"\"\"", at + 3);
      return quoted(at, end < 0 ? text.length() : end + 3);
    }
    char c = text.charAt(at);
    return c == '"' || c == '\'' ? quoted(at, quoteEnd(at, c)) : at + 1;
  }

  private int comment(int start, int end) {
    comments.add(new Span(start, end));
    return hide(start, end, ' ');
  }

  private int quoted(int start, int end) {
    if (text.charAt(start) == '"') {
      strings.add(new Span(start, end));
    }
    return hide(start, end, QUOTED);
  }

  /** An unclosed quote ends with its line: an apostrophe may stand in an {@code #error}. */
  private int quoteEnd(int start, char quote) {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '\n') {
      if (text.charAt(at) == quote) {
        return at + 1;
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private int hide(int start, int end, char with) {
    for (int i = start; i < end; i++) {
      if (masked[i] != '\n') {
        masked[i] = with;
      }
    }
    return end;
  }
}
