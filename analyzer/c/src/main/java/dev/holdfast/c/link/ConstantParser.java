package dev.holdfast.c.link;

import dev.holdfast.c.lower.ConstantExpressions;
import dev.holdfast.c.text.Lexer;
import dev.holdfast.c.text.Macro;
import dev.holdfast.c.text.Tokens;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import dev.holdfast.engine.program.Expr.UnaryOperator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of an object-like macro as a constant expression over names. It may call macros
 * whose bodies are such expressions over their parameters.
 */
final class ConstantParser {
  /** Macros that call each other deeper are no constants. */
  private static final int DEEPEST = 6;

  private final Tokens tokens;
  private final Function<String, @Nullable Macro> macros;
  private final Map<String, Expr> arguments;
  private final int depth;
  private int at;
  private boolean failed;

  private ConstantParser(
      String body,
      Function<String, @Nullable Macro> macros,
      Map<String, Expr> arguments,
      int depth) {
    this.tokens = Lexer.fragment(body);
    this.macros = macros;
    this.arguments = arguments;
    this.depth = depth;
  }

  /**
   * The value, or null if the body is no such expression.
   *
   * @param macros the macro that a name stands for where the body does; null if none
   */
  static @Nullable Expr parse(String body, Function<String, @Nullable Macro> macros) {
    return new ConstantParser(body, macros, Map.of(), 0).value();
  }

  private @Nullable Expr value() {
    Expr value = or();
    return failed || at != tokens.count() ? null : value;
  }

  private Expr or() {
    Expr left = and();
    while (tokens.is(at, '|') && !tokens.is(at + 1, '|')) {
      at++;
      left = join(BinaryOperator.BIT_OR, left, and());
    }
    return left;
  }

  private Expr and() {
    Expr left = shift();
    while (tokens.is(at, '&') && !tokens.is(at + 1, '&')) {
      at++;
      left = join(BinaryOperator.BIT_AND, left, shift());
    }
    return left;
  }

  private Expr shift() {
    Expr left = sum();
    while (isShift('<') || isShift('>')) {
      boolean toLeft = isShift('<');
      at += 2;
      Expr places = sum();
      left = toLeft ? join(BinaryOperator.SHIFT_LEFT, left, places) : shiftRight(left, places);
    }
    return left;
  }

  private boolean isShift(char sign) {
    return tokens.is(at, sign) && tokens.is(at + 1, sign);
  }

  /** Of numbers only: the engine has no such operator. */
  private Expr shiftRight(Expr value, Expr places) {
    if (value instanceof Expr.Constant a && places instanceof Expr.Constant b) {
      return new Expr.Constant(a.value() >> (b.value() & 63));
    }
    failed = true;
    return Expr.Unknown.VALUE;
  }

  private Expr sum() {
    Expr left = unary();
    while (tokens.is(at, '+') || tokens.is(at, '-')) {
      BinaryOperator operator = tokens.is(at, '+') ? BinaryOperator.ADD : BinaryOperator.SUBTRACT;
      at++;
      left = join(operator, left, unary());
    }
    return left;
  }

  private Expr unary() {
    if (tokens.is(at, '~')) {
      at++;
      boolean isUnsignedInt =
          at < tokens.count()
              && tokens.kind(at) == Tokens.NUMBER
              && ConstantExpressions.isUnsignedInt(tokens.string(at));
      Expr operand = unary();
      return operand instanceof Expr.Constant constant
          ? new Expr.Constant(ConstantExpressions.complement(constant.value(), isUnsignedInt))
          : new Expr.Unary(UnaryOperator.COMPLEMENT, operand);
    }
    if (tokens.is(at, '-')) {
      at++;
      Expr operand = unary();
      return operand instanceof Expr.Constant constant
          ? new Expr.Constant(-constant.value())
          : new Expr.Unary(UnaryOperator.NEGATE, operand);
    }
    return primary();
  }

  private Expr primary() {
    if (tokens.is(at, '(')) {
      int close = tokens.closing(at);
      boolean cast = isCast(at, close);
      if (cast) {
        at = close + 1;
        return unary();
      }
      at++;
      Expr inner = or();
      if (!tokens.is(at, ')')) {
        failed = true;
      }
      at++;
      return inner;
    }
    if (tokens.isIdentifier(at)) {
      return name();
    }
    if (at < tokens.count() && tokens.kind(at) == Tokens.NUMBER) {
      return number(tokens.string(at++));
    }
    failed = true;
    return Expr.Unknown.VALUE;
  }

  private boolean isCast(int open, int close) {
    for (int i = open + 1; i < close; i++) {
      if (!tokens.isIdentifier(i) && !tokens.is(i, '*')) {
        return false;
      }
    }
    boolean operand =
        tokens.isIdentifier(close + 1)
            || tokens.is(close + 1, '(')
            || (close + 1 < tokens.count() && tokens.kind(close + 1) == Tokens.NUMBER);
    return close > open + 1 && operand;
  }

  private Expr name() {
    String name = tokens.string(at);
    if (!tokens.is(at + 1, '(')) {
      at++;
      Expr argument = arguments.get(name);
      return argument == null ? new Expr.Symbol(name) : argument;
    }
    int close = tokens.closing(at + 1);
    if (close <= at + 2) {
      failed = true;
      return Expr.Unknown.VALUE;
    }
    if (!ConstantExpressions.isBit(name)) {
      return call(name, close);
    }
    at += 2;
    Expr position = or();
    if (at != close) {
      failed = true;
    }
    at = close + 1;
    return join(BinaryOperator.SHIFT_LEFT, Expr.Constant.ONE, position);
  }

  /** What the body of a macro is with these arguments. */
  private Expr call(String name, int close) {
    Macro macro = depth < DEEPEST ? macros.apply(name) : null;
    List<Expr> given = new ArrayList<>();
    at++;
    do {
      // Behind the bracket or a comma.
      at++;
      given.add(or());
    } while (!failed && at < close && tokens.is(at, ','));
    List<String> parameters = macro == null ? null : macro.parameters();
    if (failed
        || at != close
        || macro == null
        || parameters == null
        || parameters.size() != given.size()) {
      failed = true;
      return Expr.Unknown.VALUE;
    }
    at = close + 1;
    Map<String, Expr> bound = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      bound.put(parameters.get(i), given.get(i));
    }
    Expr value = new ConstantParser(macro.body(), macros, bound, depth + 1).value();
    failed = value == null;
    return value == null ? Expr.Unknown.VALUE : value;
  }

  private Expr number(String text) {
    int end = text.length();
    while (end > 0 && "uUlL".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String digits = text.substring(0, end);
    try {
      if (digits.startsWith("0x") || digits.startsWith("0X")) {
        return new Expr.Constant(Long.parseUnsignedLong(digits.substring(2), 16));
      }
      boolean octal = digits.length() > 1 && digits.startsWith("0");
      return new Expr.Constant(Long.parseUnsignedLong(digits, octal ? 8 : 10));
    } catch (NumberFormatException e) {
      failed = true;
      return Expr.Unknown.VALUE;
    }
  }

  private static Expr join(BinaryOperator operator, Expr left, Expr right) {
    if (left instanceof Expr.Constant a && right instanceof Expr.Constant b) {
      return new Expr.Constant(
          switch (operator) {
            case BIT_OR -> a.value() | b.value();
            case BIT_AND -> a.value() & b.value();
            case ADD -> a.value() + b.value();
            case SHIFT_LEFT -> a.value() << (b.value() & 63);
            default -> a.value() - b.value();
          });
    }
    return new Expr.Binary(operator, left, right);
  }
}
