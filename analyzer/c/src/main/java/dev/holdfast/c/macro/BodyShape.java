package dev.holdfast.c.macro;

import dev.holdfast.c.text.Macro;
import dev.holdfast.c.text.Tokens;
import java.util.List;
import java.util.Set;

/** What the tokens of a macro's body alone tell of it. */
final class BodyShape {
  /** Fewer names in a list are arguments. */
  private static final int FEWEST_CANDIDATES = 4;

  /** Longer bodies, in tokens, are no tests that a condition turns on. */
  private static final int LONGEST_TEST = 24;

  static final Set<String> STATEMENT_WORDS =
      Set.of(
          "if",
          "for",
          "while",
          "do",
          "switch",
          "return",
          "goto",
          "break",
          "continue",
          "case",
          "default",
          "else");

  private BodyShape() {}

  /** Whether it is a short test of its arguments, which a condition may turn on. */
  static boolean isTest(Tokens body) {
    boolean tests = false;
    for (int i = 0; i < body.count(); i++) {
      boolean compares =
          body.is(i, '!')
              || (body.is(i, '=') && body.is(i + 1, '='))
              || (body.is(i, '&') && i > 0 && !body.is(i - 1, '('));
      tests |= compares;
      if (body.kind(i) == Tokens.STRING || body.is(i, '#') || body.is(i, '{')) {
        return false;
      }
    }
    return tests && body.count() <= LONGEST_TEST;
  }

  /** Whether it is one number or truth value, in brackets or not. */
  static boolean isConstant(Tokens body) {
    int first = 0;
    int last = body.count() - 1;
    while (body.is(first, '(') && body.closing(first) == last) {
      first++;
      last--;
    }
    first += body.is(first, '-') ? 1 : 0;
    return first == last
        && (body.kind(first) == Tokens.NUMBER || body.is(first, "true") || body.is(first, "false"));
  }

  /** Whether the number of arguments selects one of many macros to be called: it stays a call. */
  static boolean isSelection(Tokens body) {
    int close = body.is(1, '(') ? body.closing(1) : body.count();
    if (!body.isIdentifier(0) || !body.is(close + 1, '(')) {
      return false;
    }
    int candidates = 0;
    for (int i = 2; i < close; i++) {
      boolean alone = body.is(i - 1, ',') && (body.is(i + 1, ',') || i + 1 == close);
      candidates += body.isIdentifier(i) && alone ? 1 : 0;
      candidates += body.is(i, "COUNT_ARGS") ? FEWEST_CANDIDATES : 0;
    }
    return candidates >= FEWEST_CANDIDATES && body.closing(close + 1) == body.count() - 1;
  }

  /** Whether it is nothing but its argument in brackets. */
  static boolean isIdentity(Macro macro, Tokens body) {
    List<String> parameters = macro.parameters();
    return parameters != null
        && parameters.size() == 1
        && body.count() == 3
        && body.is(0, '(')
        && body.is(1, parameters.get(0))
        && body.is(2, ')');
  }

  static boolean isUnbalanced(Tokens body) {
    int braces = 0;
    for (int i = 0; i < body.count(); i++) {
      braces += body.is(i, '{') ? 1 : body.is(i, '}') ? -1 : 0;
    }
    return braces != 0;
  }

  /** Whether an operator begins or ends the body, whose other operand stands beside the macro. */
  static boolean isOperand(Tokens body) {
    int last = body.count() - 1;
    return last > 0
        && (isBinary(body, 0)
            || isBinary(body, last)
            || (body.is(0, '<') && body.is(1, '<'))
            || (body.is(0, '>') && body.is(1, '>'))
            || (body.is(0, '&') && body.is(1, '&')));
  }

  private static boolean isBinary(Tokens body, int i) {
    return body.is(i, '*') || body.is(i, '/') || body.is(i, '%') || body.is(i, '|');
  }

  /** Whether the body is a part of something larger: a list, an initialiser, open brackets. */
  static boolean isFragment(Tokens body) {
    int depth = 0;
    for (int i = 0; i < body.count(); i++) {
      if (body.is(i, '(') || body.is(i, '{') || body.is(i, '[')) {
        depth++;
      } else if (body.is(i, ')') || body.is(i, '}') || body.is(i, ']')) {
        depth--;
        if (depth < 0) {
          return true;
        }
      } else if (depth == 0 && (body.is(i, ',') || body.is(i, '=') || body.is(i, '#'))) {
        boolean comparison = body.is(i, '=') && isOperatorPart(body, i);
        if (!comparison) {
          return true;
        }
      }
    }
    boolean braces = body.is(0, '{') || (body.is(0, '.') && body.isIdentifier(1));
    return depth != 0 || braces;
  }

  private static boolean isOperatorPart(Tokens body, int i) {
    return body.is(i + 1, '=')
        || body.is(i - 1, '=')
        || body.is(i - 1, '!')
        || body.is(i - 1, '<')
        || body.is(i - 1, '>');
  }

  /** A head of a statement needs what follows the macro; {@code do} … {@code while} is complete. */
  static boolean startsStatement(Tokens body) {
    return body.isIdentifier(0) && STATEMENT_WORDS.contains(body.string(0)) && !body.is(0, "do");
  }

  /** Whether names are made from pieces, besides the usual joining of no arguments. */
  static boolean pastes(Tokens body) {
    for (int i = 1; i + 1 < body.count(); i++) {
      if (body.is(i, '#') && body.is(i + 1, '#') && !body.is(i - 1, ',')) {
        return true;
      }
    }
    return false;
  }

  static boolean isMemberAccess(Tokens body, int i) {
    return (body.is(i, '-') && body.is(i + 1, '>'))
        || (body.is(i, '.') && body.isIdentifier(i + 1) && i > 0 && !body.is(i - 1, '.'));
  }

  static boolean isStatementParameter(Tokens body, int i, List<String> parameters) {
    if (!parameters.contains(body.string(i))) {
      return false;
    }
    boolean ended = body.is(i + 1, ';');
    boolean begun = i == 0 || body.is(i - 1, '{') || body.is(i - 1, ';') || body.is(i - 1, ')');
    return (ended && begun) || body.is(i - 1, "do") || body.count() == 1;
  }
}
