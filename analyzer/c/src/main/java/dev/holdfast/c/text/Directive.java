package dev.holdfast.c.text;

/**
 * A preprocessor directive.
 *
 * @param keyword its keyword: {@code define}, {@code if}, {@code include}
 * @param rest what follows, on one line and without comments
 */
public record Directive(String keyword, String rest) {
  /** Reads the directive in this range of the text. */
  public static Directive of(char[] text, int start, int end) {
    StringBuilder line = new StringBuilder(end - start);
    int at = start + 1;
    while (at < end) {
      char c = text[at];
      if (c == '\\' && at + 1 < end && (text[at + 1] == '\n' || text[at + 1] == '\r')) {
        at += text[at + 1] == '\r' ? 3 : 2;
        line.append(' ');
      } else if (c == '/' && at + 1 < end && text[at + 1] == '*') {
        at = skipComment(text, at, end);
        line.append(' ');
      } else if (c == '/' && at + 1 < end && text[at + 1] == '/') {
        break;
      } else if (c == '"') {
        int close = literalEnd(text, at, end);
        line.append(text, at, close - at);
        at = close;
      } else {
        line.append(c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
        at++;
      }
    }
    return split(line.toString().strip());
  }

  private static Directive split(String line) {
    int end = 0;
    while (end < line.length() && Lexer.isIdentifierPart(line.charAt(end))) {
      end++;
    }
    return new Directive(line.substring(0, end), line.substring(end).strip());
  }

  private static int skipComment(char[] text, int from, int end) {
    int at = from + 2;
    while (at < end - 1 && !(text[at] == '*' && text[at + 1] == '/')) {
      at++;
    }
    return Math.min(at + 2, end);
  }

  private static int literalEnd(char[] text, int from, int end) {
    int at = from + 1;
    while (at < end && text[at] != '"') {
      at += text[at] == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, end);
  }

  /** Whether it begins a conditional section. */
  public boolean opens() {
    return keyword.equals("if") || keyword.equals("ifdef") || keyword.equals("ifndef");
  }

  /** Whether it begins another branch of a conditional section. */
  public boolean divides() {
    return keyword.equals("else")
        || keyword.equals("elif")
        || keyword.equals("elifdef")
        || keyword.equals("elifndef");
  }

  /** Whether it ends a conditional section. */
  public boolean closes() {
    return keyword.equals("endif");
  }
}
