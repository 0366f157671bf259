package dev.holdfast.stubs;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import dev.holdfast.engine.program.Expr.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Parses the expressions in contracts, by recursive descent with the operators and precedences of
 * C. {@code &x}, {@code *x} and {@code x} are one path, as in {@link AccessPath}.
 */
final class ExpressionParser {
  /** Operators by precedence, loosest first; the logical ones come before, see {@link #or}. */
  private static final List<Map<String, BinaryOperator>> LEVELS =
      List.of(
          Map.of("|", BinaryOperator.BIT_OR),
          Map.of("^", BinaryOperator.BIT_XOR),
          Map.of("&", BinaryOperator.BIT_AND),
          Map.of("==", BinaryOperator.EQUAL, "!=", BinaryOperator.NOT_EQUAL),
          Map.of(
              "<", BinaryOperator.LESS,
              "<=", BinaryOperator.LESS_OR_EQUAL,
              ">", BinaryOperator.GREATER,
              ">=", BinaryOperator.GREATER_OR_EQUAL),
          Map.of("+", BinaryOperator.ADD, "-", BinaryOperator.SUBTRACT));

  private static final Map<String, UnaryOperator> UNARY =
      Map.of("!", UnaryOperator.NOT, "-", UnaryOperator.NEGATE, "~", UnaryOperator.COMPLEMENT);

  private final ExpressionTokens tokens;
  private final Names names;

  private ExpressionParser(String text, Names names) throws ExpressionException {
    this.tokens = new ExpressionTokens(text);
    this.names = names;
  }

  /** Parses a condition or value. */
  static Expr parse(String text, Names names) throws ExpressionException {
    ExpressionParser parser = new ExpressionParser(text, names);
    Expr result = parser.or();
    parser.expectEnd();
    return result;
  }

  /** Parses a path and what is known of it. */
  static Names.TypedPath parsePath(String text, Names names) throws ExpressionException {
    ExpressionParser parser = new ExpressionParser(text, names);
    boolean enclosed = parser.skipAddressOperators();
    Names.TypedPath path = parser.path();
    if (enclosed) {
      parser.tokens.takeIf(")");
    }
    parser.expectEnd();
    return path;
  }

  private boolean skipAddressOperators() {
    boolean enclosed = false;
    while (true) {
      if (tokens.takeIf("(")) {
        enclosed = true;
      } else if (!tokens.takeIf("&") && !tokens.takeIf("*")) {
        return enclosed;
      }
    }
  }

  private void expectEnd() throws ExpressionException {
    if (!tokens.peek().isEmpty()) {
      throw new ExpressionException("expected the end but found " + tokens.describe());
    }
  }

  /** The engine has no logical operators: on truth values the bitwise ones say the same. */
  private Expr or() throws ExpressionException {
    Expr left = and();
    while (tokens.takeIf("||")) {
      left = new Expr.Binary(BinaryOperator.BIT_OR, truth(left), truth(and()));
    }
    return left;
  }

  private Expr and() throws ExpressionException {
    Expr left = binary(0);
    while (tokens.takeIf("&&")) {
      left = new Expr.Binary(BinaryOperator.BIT_AND, truth(left), truth(binary(0)));
    }
    return left;
  }

  private static Expr truth(Expr value) {
    boolean isTruth =
        (value instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NOT)
            || (value instanceof Expr.Binary binary && isComparison(binary.operator()));
    return isTruth ? value : new Expr.Binary(BinaryOperator.NOT_EQUAL, value, Expr.Constant.ZERO);
  }

  private static boolean isComparison(BinaryOperator operator) {
    return switch (operator) {
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
      default -> false;
    };
  }

  private Expr binary(int level) throws ExpressionException {
    if (level == LEVELS.size()) {
      return unary();
    }
    Expr left = binary(level + 1);
    BinaryOperator operator = LEVELS.get(level).get(tokens.peek());
    while (operator != null) {
      tokens.take();
      left = new Expr.Binary(operator, left, binary(level + 1));
      operator = LEVELS.get(level).get(tokens.peek());
    }
    return left;
  }

  private Expr unary() throws ExpressionException {
    UnaryOperator operator = UNARY.get(tokens.peek());
    if (operator != null) {
      tokens.take();
      return new Expr.Unary(operator, unary());
    }
    if (tokens.takeIf("&") || tokens.takeIf("*")) {
      return unary();
    }
    return primary();
  }

  private Expr primary() throws ExpressionException {
    if (tokens.takeIf("(")) {
      Expr inner = or();
      tokens.expect(")");
      return inner;
    }
    String token = tokens.peek();
    if (ExpressionTokens.isNumber(token)) {
      return new Expr.Constant(ConstantExpressions.parse(tokens.take()));
    }
    if (!ExpressionTokens.isName(token)) {
      throw new ExpressionException("expected a value but found " + tokens.describe());
    }
    return named(token);
  }

  private Expr named(String name) throws ExpressionException {
    switch (name) {
      case "true" -> {
        tokens.take();
        return Expr.Constant.ONE;
      }
      case "false", "null", "NULL" -> {
        tokens.take();
        return Expr.Constant.ZERO;
      }
      default -> {}
    }
    if (names.variable(name) == null && names.isConstant(name)) {
      return new Expr.Symbol(tokens.take());
    }
    String function = names.variable(name) == null ? names.function(name) : null;
    if (function != null) {
      tokens.take();
      return new Expr.Predicate(function, arguments());
    }
    return new Expr.Path(path().path());
  }

  private List<Expr> arguments() throws ExpressionException {
    tokens.expect("(");
    List<Expr> arguments = new ArrayList<>();
    if (tokens.takeIf(")")) {
      return arguments;
    }
    do {
      arguments.add(or());
    } while (tokens.takeIf(","));
    tokens.expect(")");
    return List.copyOf(arguments);
  }

  private Names.TypedPath path() throws ExpressionException {
    if (!ExpressionTokens.isName(tokens.peek())) {
      throw new ExpressionException("expected a name but found " + tokens.describe());
    }
    String name = tokens.take();
    Names.TypedPath path = names.variable(name);
    if (path == null) {
      String kind = tokens.peek().equals("(") ? "function " : "parameter, global or constant ";
      throw new ExpressionException("there is no " + kind + name);
    }
    while (true) {
      if (tokens.takeIf(".") || tokens.takeIf("->")) {
        path = names.field(path, fieldName());
      } else if (tokens.takeIf("[")) {
        path = element(path);
      } else {
        return path;
      }
    }
  }

  private String fieldName() throws ExpressionException {
    if (!ExpressionTokens.isName(tokens.peek())) {
      throw new ExpressionException("expected a field but found " + tokens.describe());
    }
    return tokens.take();
  }

  private Names.TypedPath element(Names.TypedPath array) throws ExpressionException {
    StringBuilder index = new StringBuilder();
    while (!tokens.peek().equals("]")) {
      if (tokens.peek().isEmpty()) {
        throw new ExpressionException("expected ] but found the end");
      }
      index.append(tokens.take());
    }
    tokens.expect("]");
    return new Names.TypedPath(
        array.path().element(index.toString()), array.type(), array.lockClass());
  }
}
