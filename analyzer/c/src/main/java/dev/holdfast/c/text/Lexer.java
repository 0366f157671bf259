package dev.holdfast.c.text;

/** Splits C text into {@link Tokens}. Accepts anything: what is no C becomes punctuation. */
public final class Lexer {
  private final char[] text;
  private final Tokens tokens;
  private int at;
  private boolean lineStart = true;

  private Lexer(char[] text) {
    this.text = text;
    this.tokens = new Tokens(text);
  }

  /** The tokens of the text. */
  public static Tokens tokens(char[] text) {
    Lexer lexer = new Lexer(text);
    lexer.run();
    return lexer.tokens;
  }

  /** The tokens of a part of a file in which no directive can stand: a macro's body. */
  public static Tokens fragment(String text) {
    Lexer lexer = new Lexer(text.toCharArray());
    lexer.lineStart = false;
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (at < text.length) {
      char c = text[at];
      if (c == '\n') {
        lineStart = true;
        at++;
      } else if (c <= ' ' || c == '\\' || c == '\f') {
        at++;
      } else if (c == '/' && peek(1) == '*') {
        at = endOfBlockComment(at);
      } else if (c == '/' && peek(1) == '/') {
        at = endOfLine(at);
      } else if (c == '#' && lineStart) {
        directive();
      } else {
        lineStart = false;
        token(c);
      }
    }
  }

  private void token(char c) {
    int start = at;
    if (isIdentifierStart(c)) {
      while (at < text.length && isIdentifierPart(text[at])) {
        at++;
      }
      tokens.add(Tokens.IDENTIFIER, start, at);
    } else if (c >= '0' && c <= '9') {
      number();
      tokens.add(Tokens.NUMBER, start, at);
    } else if (c == '"' || c == '\'') {
      at = endOfLiteral(at);
      tokens.add(c == '"' ? Tokens.STRING : Tokens.CHARACTER, start, at);
    } else {
      at++;
      tokens.add(Tokens.PUNCTUATION, start, at);
    }
  }

  private void number() {
    while (at < text.length) {
      char c = text[at];
      boolean exponentSign =
          (c == '+' || c == '-')
              && (text[at - 1] == 'e' || text[at - 1] == 'E')
              && text[at - 2] != 'x';
      // "1...5" is a range, not a number with dots.
      boolean dot = c == '.' && peek(1) != '.';
      if (!isIdentifierPart(c) && !dot && !exponentSign) {
        return;
      }
      at++;
    }
  }

  private void directive() {
    int start = at;
    while (at < text.length && text[at] != '\n') {
      char c = text[at];
      if (c == '\\' && isLineBreak(at + 1)) {
        at = text[at + 1] == '\r' ? at + 3 : at + 2;
      } else if (c == '/' && peek(1) == '*') {
        at = endOfBlockComment(at);
      } else if (c == '/' && peek(1) == '/') {
        at = endOfLine(at);
      } else if (c == '"') {
        at = endOfLiteral(at);
      } else {
        at++;
      }
    }
    at = Math.min(at, text.length);
    tokens.add(Tokens.DIRECTIVE, start, at);
  }

  private boolean isLineBreak(int offset) {
    return offset < text.length
        && (text[offset] == '\n'
            || (text[offset] == '\r' && offset + 1 < text.length && text[offset + 1] == '\n'));
  }

  private int endOfBlockComment(int from) {
    int end = from + 2;
    while (end < text.length - 1) {
      if (text[end] == '*' && text[end + 1] == '/') {
        return end + 2;
      }
      end++;
    }
    return text.length;
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Literals end at the line's end at the latest: an apostrophe in skipped text costs one line. */
  private int endOfLiteral(int from) {
    char quote = text[from];
    int end = from + 1;
    while (end < text.length && text[end] != quote && text[end] != '\n') {
      end += text[end] == '\\' ? 2 : 1;
    }
    return Math.min(end < text.length && text[end] == quote ? end + 1 : end, text.length);
  }

  private char peek(int ahead) {
    return at + ahead < text.length ? text[at + ahead] : '\0';
  }

  static boolean isIdentifierStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
  }

  static boolean isIdentifierPart(char c) {
    return isIdentifierStart(c) || (c >= '0' && c <= '9');
  }
}
