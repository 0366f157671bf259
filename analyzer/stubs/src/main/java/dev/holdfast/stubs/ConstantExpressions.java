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
import org.jspecify.annotations.Nullable;

/** Recognises constant integer expressions of Java. */
final class ConstantExpressions {
  private static final ConstantTerm ZERO = new ConstantTerm.Literal(0);

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

  /** What an expression says, or null if that is no constant. */
  static @Nullable ConstantTerm of(Expression expression) {
    if (expression instanceof IntegerLiteralExpr literal) {
      return new ConstantTerm.Literal(parse(literal.getValue()));
    }
    if (expression instanceof LongLiteralExpr literal) {
      return new ConstantTerm.Literal(parse(literal.getValue()));
    }
    if (expression instanceof BooleanLiteralExpr literal) {
      return new ConstantTerm.Literal(literal.getValue() ? 1 : 0);
    }
    if (expression instanceof NameExpr name) {
      return new ConstantTerm.Name(name.getNameAsString());
    }
    if (expression instanceof FieldAccessExpr access) {
      return new ConstantTerm.Name(access.getNameAsString());
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    }
    if (expression instanceof CastExpr cast) {
      return of(cast.getExpression());
    }
    if (expression instanceof UnaryExpr unary) {
      return unary(unary);
    }
    return expression instanceof BinaryExpr binary ? binary(binary) : null;
  }

  private static @Nullable ConstantTerm unary(UnaryExpr unary) {
    ConstantTerm operand = of(unary.getExpression());
    if (operand == null) {
      return null;
    }
    return switch (unary.getOperator()) {
      case MINUS -> new ConstantTerm.Operation(ConstantTerm.Operator.MINUS, ZERO, operand);
      case PLUS -> operand;
      case BITWISE_COMPLEMENT -> new ConstantTerm.Complement(operand);
      default -> null;
    };
  }

  private static @Nullable ConstantTerm binary(BinaryExpr binary) {
    ConstantTerm left = of(binary.getLeft());
    ConstantTerm right = of(binary.getRight());
    ConstantTerm.Operator operator = operator(binary.getOperator());
    return left == null || right == null || operator == null
        ? null
        : new ConstantTerm.Operation(operator, left, right);
  }

  private static ConstantTerm.@Nullable Operator operator(BinaryExpr.Operator operator) {
    return switch (operator) {
      case BINARY_OR -> ConstantTerm.Operator.OR;
      case BINARY_AND -> ConstantTerm.Operator.AND;
      case XOR -> ConstantTerm.Operator.XOR;
      case LEFT_SHIFT -> ConstantTerm.Operator.SHIFT_LEFT;
      case SIGNED_RIGHT_SHIFT -> ConstantTerm.Operator.SHIFT_RIGHT;
      case UNSIGNED_RIGHT_SHIFT -> ConstantTerm.Operator.SHIFT_RIGHT_UNSIGNED;
      case PLUS -> ConstantTerm.Operator.PLUS;
      case MINUS -> ConstantTerm.Operator.MINUS;
      case MULTIPLY -> ConstantTerm.Operator.TIMES;
      default -> null;
    };
  }
}
