package dev.holdfast.stubs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of an expression, read from the front. */
final class ExpressionTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(0[xX][0-9a-fA-F]+|[0-9]+)[lLuU]*|([A-Za-z_][A-Za-z_0-9]*)"
              + "|(->|&&|\\|\\||==|!=|<=|>=|[-+!~&|^*<>().,\\[\\]]))");

  private final List<String> tokens = new ArrayList<>();
  private int next;

  ExpressionTokens(String text) throws ExpressionException {
    Matcher matcher = TOKEN.matcher(text);
    int end = text.stripTrailing().length();
    int position = 0;
    while (position < end) {
      matcher.region(position, end);
      if (!matcher.lookingAt()) {
        throw new ExpressionException(
            "the character '" + text.substring(position).strip().charAt(0) + "' has no meaning");
      }
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          tokens.add(matcher.group(group));
        }
      }
      position = matcher.end();
    }
  }

  /** The next token, empty at the end. */
  String peek() {
    return next < tokens.size() ? tokens.get(next) : "";
  }

  /** The next token, which is consumed; empty at the end. */
  String take() {
    String token = peek();
    next++;
    return token;
  }

  /** Consumes the next token if it is this one. */
  boolean takeIf(String token) {
    boolean matches = peek().equals(token);
    if (matches) {
      next++;
    }
    return matches;
  }

  /** Consumes this token. */
  void expect(String token) throws ExpressionException {
    if (!takeIf(token)) {
      throw new ExpressionException("expected " + token + " but found " + describe());
    }
  }

  /** The next token for a message. */
  String describe() {
    return peek().isEmpty() ? "the end" : "'" + peek() + "'";
  }

  static boolean isName(String token) {
    return !token.isEmpty() && (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_');
  }

  static boolean isNumber(String token) {
    return !token.isEmpty() && Character.isDigit(token.charAt(0));
  }
}
