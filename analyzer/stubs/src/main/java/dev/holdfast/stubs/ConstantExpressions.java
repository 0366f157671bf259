package dev.holdfast.stubs;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Evaluates constant integer expressions of Java. */
final class ConstantExpressions {
  private ConstantExpressions() {}

  /** The value of an integer literal without sign. */
  static long parse(String literal) {
    String digits = literal.replace("_", "").replaceFirst("[lL]$", "");
    if (digits.startsWith("0x") || digits.startsWith("0X")) {
      return Long.parseUnsignedLong(digits.substring(2), 16);
    }
    if (digits.startsWith("0b") || digits.startsWith("0B")) {
      return Long.parseUnsignedLong(digits.substring(2), 2);
    }
    if (digits.length() > 1 && digits.startsWith("0")) {
      return Long.parseUnsignedLong(digits.substring(1), 8);
    }
    return Long.parseLong(digits);
  }

  /**
   * The value of an expression, or null if it is not constant.
   *
   * @param named the values of the named constants it may use, or null for other names
   */
  static @Nullable Long evaluate(Expression expression, Function<String, @Nullable Long> named) {
    if (expression instanceof IntegerLiteralExpr literal) {
      return parse(literal.getValue());
    }
    if (expression instanceof LongLiteralExpr literal) {
      return parse(literal.getValue());
    }
    if (expression instanceof BooleanLiteralExpr literal) {
      return literal.getValue() ? 1L : 0L;
    }
    if (expression instanceof NameExpr name) {
      return named.apply(name.getNameAsString());
    }
    if (expression instanceof FieldAccessExpr access) {
      return named.apply(access.getNameAsString());
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return evaluate(enclosed.getInner(), named);
    }
    if (expression instanceof CastExpr cast) {
      return evaluate(cast.getExpression(), named);
    }
    if (expression instanceof UnaryExpr unary) {
      return unary(unary, named);
    }
    return expression instanceof BinaryExpr binary ? binary(binary, named) : null;
  }

  private static @Nullable Long unary(UnaryExpr unary, Function<String, @Nullable Long> named) {
    Long operand = evaluate(unary.getExpression(), named);
    if (operand == null) {
      return null;
    }
    return switch (unary.getOperator()) {
      case MINUS -> -operand;
      case PLUS -> operand;
      case BITWISE_COMPLEMENT -> ~operand;
      default -> null;
    };
  }

  private static @Nullable Long binary(BinaryExpr binary, Function<String, @Nullable Long> named) {
    Long left = evaluate(binary.getLeft(), named);
    Long right = evaluate(binary.getRight(), named);
    if (left == null || right == null) {
      return null;
    }
    return switch (binary.getOperator()) {
      case BINARY_OR -> left | right;
      case BINARY_AND -> left & right;
      case XOR -> left ^ right;
      case LEFT_SHIFT -> left << right;
      case SIGNED_RIGHT_SHIFT -> left >> right;
      case UNSIGNED_RIGHT_SHIFT -> left >>> right;
      case PLUS -> left + right;
      case MINUS -> left - right;
      case MULTIPLY -> left * right;
      default -> null;
    };
  }
}
