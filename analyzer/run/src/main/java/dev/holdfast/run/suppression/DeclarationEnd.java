package dev.holdfast.run.suppression;

/** Finds where Java declarations end, in code without comments and quoted text. */
final class DeclarationEnd {
  private DeclarationEnd() {}

  /** The offset of the parenthesis that closes the one at an offset. */
  static int closing(String code, int open) {
    int depth = 0;
    for (int at = open; at < code.length(); at++) {
      depth += depth(code.charAt(at));
      if (depth == 0) {
        return at;
      }
    }
    return code.length();
  }

  /**
   * The offset behind the declaration that an offset lies in: behind its body, its semicolon, or
   * before what encloses it if it is a parameter.
   */
  static int after(String code, int from) {
    int depth = 0;
    boolean hasValue = false;
    for (int at = from; at < code.length(); at++) {
      char c = code.charAt(at);
      depth += depth(c);
      if (depth < 0) {
        return at;
      }
      if (depth == 0) {
        hasValue |= c == '=';
        if (c == ';' || (c == '}' && !hasValue)) {
          return at + 1;
        }
      }
    }
    return code.length();
  }

  private static int depth(char c) {
    return switch (c) {
      case '(', '{', '[' -> 1;
      case ')', '}', ']' -> -1;
      default -> 0;
    };
  }
}
