package dev.holdfast.c.text;

import java.util.Map;

/**
 * Evaluates the conditions of {@code #if} for all configurations at once: most names are unknown.
 */
public final class Condition {
  private final Map<String, Truth> known;
  private final Truth others;
  private final Tokens tokens;
  private int at;

  private Condition(Map<String, Truth> known, Truth others, String expression) {
    this.known = known;
    this.others = others;
    this.tokens = Lexer.fragment(expression);
  }

  /**
   * The truth of a conditional directive.
   *
   * @param known names whose definedness does not depend on the configuration
   * @param others what to assume of all other names: {@code UNKNOWN} for what is certain, {@code
   *     TRUE} for the richest configuration
   */
  public static Truth of(Directive directive, Map<String, Truth> known, Truth others) {
    return switch (directive.keyword()) {
      case "ifdef", "elifdef" -> known.getOrDefault(firstName(directive.rest()), others);
      case "ifndef", "elifndef" -> known.getOrDefault(firstName(directive.rest()), others).not();
      case "if", "elif" -> new Condition(known, others, directive.rest()).disjunction();
      default -> Truth.TRUE;
    };
  }

  /**
   * What names the condition in the program: equal conditions have equal names, a negated one has
   * the name of what it negates.
   */
  public static String nameOf(Directive directive) {
    String rest = directive.rest();
    if (directive.keyword().endsWith("def")) {
      return firstName(rest);
    }
    String name = rest;
    while (name.startsWith("!") && !name.startsWith("!=")) {
      name = name.substring(1).strip();
    }
    for (String wrapper : new String[] {"defined", "IS_ENABLED", "IS_REACHABLE", "IS_BUILTIN"}) {
      if (name.startsWith(wrapper) && name.indexOf('&') < 0 && name.indexOf('|') < 0) {
        String inner = name.substring(wrapper.length()).strip();
        return inner.startsWith("(") && inner.endsWith(")")
            ? inner.substring(1, inner.length() - 1).strip()
            : inner;
      }
    }
    return name;
  }

  /** Whether the condition holds when what it names does not. */
  public static boolean isNegated(Directive directive) {
    if (directive.keyword().endsWith("ndef")) {
      return true;
    }
    String rest = directive.rest();
    return directive.keyword().endsWith("if")
        && rest.startsWith("!")
        && rest.indexOf('&') < 0
        && rest.indexOf('|') < 0;
  }

  private static String firstName(String text) {
    int end = 0;
    while (end < text.length() && Lexer.isIdentifierPart(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private Truth disjunction() {
    Truth left = conjunction();
    while (tokens.is(at, '|') && tokens.is(at + 1, '|')) {
      at += 2;
      left = left.or(conjunction());
    }
    return left;
  }

  private Truth conjunction() {
    Truth left = comparison();
    while (tokens.is(at, '&') && tokens.is(at + 1, '&')) {
      at += 2;
      left = left.and(comparison());
    }
    return left;
  }

  /** A comparison is not evaluated: it is known as it is written, or assumed. */
  private Truth comparison() {
    int start = at;
    Truth left = operand();
    boolean compared = false;
    while (at < tokens.count() && !endsComparison()) {
      compared = true;
      if (tokens.is(at, '(')) {
        at = tokens.closing(at);
      }
      at++;
    }
    return compared ? known.getOrDefault(text(start), others) : left;
  }

  private String text(int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < at && i < tokens.count(); i++) {
      text.append(tokens.string(i));
    }
    return text.toString();
  }

  private boolean endsComparison() {
    return tokens.is(at, ')')
        || (tokens.is(at, '&') && tokens.is(at + 1, '&'))
        || (tokens.is(at, '|') && tokens.is(at + 1, '|'));
  }

  private Truth operand() {
    if (tokens.is(at, '!')) {
      at++;
      return operand().not();
    }
    if (tokens.is(at, '(')) {
      at++;
      Truth inner = disjunction();
      at++;
      return inner;
    }
    if (at >= tokens.count()) {
      return others;
    }
    if (tokens.kind(at) == Tokens.NUMBER) {
      return Truth.of(!tokens.string(at++).matches("0[uUlL]*"));
    }
    return tokens.isIdentifier(at) ? named() : skip();
  }

  private Truth skip() {
    at++;
    return others;
  }

  private Truth named() {
    String name = tokens.string(at++);
    boolean test = name.equals("defined") || name.startsWith("IS_");
    if (test && tokens.is(at, '(')) {
      String inner = at + 1 < tokens.count() ? tokens.string(at + 1) : "";
      at = tokens.closing(at) + 1;
      return known.getOrDefault(inner, others);
    }
    if (test && tokens.isIdentifier(at)) {
      return known.getOrDefault(tokens.string(at++), others);
    }
    if (tokens.is(at, '(')) {
      at = tokens.closing(at) + 1;
    }
    return known.getOrDefault(name, others);
  }
}
