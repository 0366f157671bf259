package dev.holdfast.c.text;

import java.util.OptionalLong;

/**
 * Evaluates the conditions of {@code #if} by what is known of the configuration, which is little if
 * all of them are read at once.
 */
public final class Condition {
  private final Configuration known;
  private final Truth others;
  private final Tokens tokens;
  private int at;

  private Condition(Configuration known, Truth others, String expression) {
    this.known = known;
    this.others = others;
    this.tokens = Lexer.fragment(expression);
  }

  /**
   * The truth of a conditional directive.
   *
   * @param known what is known of the names
   * @param others what to assume of what is not known: {@code UNKNOWN} for what is certain, {@code
   *     TRUE} for the richest configuration
   */
  public static Truth of(Directive directive, Configuration known, Truth others) {
    return switch (directive.keyword()) {
      case "ifdef", "elifdef" -> known.defines(firstName(directive.rest())).orElse(others);
      case "ifndef", "elifndef" -> known.defines(firstName(directive.rest())).orElse(others).not();
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

  /** The identifier that the text begins with; empty if it begins with none. */
  static String firstName(String text) {
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

  /** A comparison of two numbers is evaluated; any other is known as it is written, or assumed. */
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
    if (!compared) {
      return left;
    }
    Truth evaluated = compare(start);
    return evaluated == Truth.UNKNOWN ? known.holds(text(start)).orElse(others) : evaluated;
  }

  private Truth compare(int start) {
    StringBuilder operator = new StringBuilder();
    for (int i = start + 1; i < at - 1; i++) {
      operator.append(tokens.string(i));
    }
    OptionalLong left = number(start);
    OptionalLong right = number(at - 1);
    if (left.isEmpty() || right.isEmpty()) {
      return Truth.UNKNOWN;
    }
    int order = Long.compare(left.getAsLong(), right.getAsLong());
    return switch (operator.toString()) {
      case "==" -> Truth.of(order == 0);
      case "!=" -> Truth.of(order != 0);
      case "<" -> Truth.of(order < 0);
      case "<=" -> Truth.of(order <= 0);
      case ">" -> Truth.of(order > 0);
      case ">=" -> Truth.of(order >= 0);
      default -> Truth.UNKNOWN;
    };
  }

  private OptionalLong number(int token) {
    if (token < tokens.count() && tokens.kind(token) == Tokens.NUMBER) {
      return Numbers.parse(tokens.string(token));
    }
    return tokens.isIdentifier(token) ? value(tokens.string(token)) : OptionalLong.empty();
  }

  /** What is not defined counts as zero. */
  private OptionalLong value(String name) {
    return known.defines(name) == Truth.FALSE ? OptionalLong.of(0) : known.value(name);
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
      OptionalLong number = Numbers.parse(tokens.string(at++));
      return Truth.of(number.isEmpty() || number.getAsLong() != 0);
    }
    return tokens.isIdentifier(at) ? named() : skip();
  }

  private Truth skip() {
    at++;
    return others;
  }

  private Truth named() {
    String name = tokens.string(at++);
    boolean test = name.equals("defined") || OptionTest.isOne(name);
    if (test && tokens.is(at, '(')) {
      String inner = at + 1 < tokens.count() ? tokens.string(at + 1) : "";
      at = tokens.closing(at) + 1;
      return tested(name, inner);
    }
    if (test && tokens.isIdentifier(at)) {
      return tested(name, tokens.string(at++));
    }
    if (tokens.is(at, '(')) {
      at = tokens.closing(at) + 1;
    }
    OptionalLong value = value(name);
    return value.isPresent()
        ? Truth.of(value.getAsLong() != 0)
        : known.defines(name).orElse(others);
  }

  private Truth tested(String test, String name) {
    Truth truth =
        test.equals("defined") ? known.defines(name) : known.passes(OptionTest.valueOf(test), name);
    return truth.orElse(others);
  }
}
