package dev.holdfast.c.lower;

import dev.holdfast.engine.program.Expr;
import org.eclipse.cdt.core.dom.ast.IASTBinaryExpression;
import org.eclipse.cdt.core.dom.ast.IASTCastExpression;
import org.eclipse.cdt.core.dom.ast.IASTExpression;
import org.eclipse.cdt.core.dom.ast.IASTFunctionCallExpression;
import org.eclipse.cdt.core.dom.ast.IASTIdExpression;
import org.eclipse.cdt.core.dom.ast.IASTLiteralExpression;
import org.eclipse.cdt.core.dom.ast.IASTUnaryExpression;
import org.jspecify.annotations.Nullable;

/** The values of constant expressions. */
public final class ConstantExpressions {
  /** Deeper values are unknown: sums of flags are long, but not so long. */
  private static final int MAX_DEPTH = 64;

  /** Of a literal such as {@code 0xffffffffU}. */
  private static final int MAX_INT_LENGTH = 11;

  private static final long UNSIGNED_INT = 0xffff_ffffL;

  private ConstantExpressions() {}

  /** The value of an expression in which no variable and no call occurs; unknown if one does. */
  static Expr of(IASTExpression expression) {
    if (expression instanceof IASTLiteralExpression literal) {
      return literal(literal);
    }
    if (expression instanceof IASTIdExpression id) {
      return new Expr.Symbol(id.getName().toString());
    }
    if (expression instanceof IASTCastExpression cast) {
      return of(cast.getOperand());
    }
    if (expression instanceof IASTFunctionCallExpression call
        && call.getFunctionNameExpression() instanceof IASTIdExpression id
        && isBit(id.getName().toString())
        && call.getArguments().length == 1
        && call.getArguments()[0] instanceof IASTExpression position) {
      return bit(of(position));
    }
    if (expression instanceof IASTUnaryExpression unary) {
      return unary(unary);
    }
    if (expression instanceof IASTBinaryExpression binary) {
      return binary(binary.getOperator(), of(binary.getOperand1()), of(binary.getOperand2()));
    }
    return Expr.Unknown.VALUE;
  }

  /** Whether a macro of this name makes a number with one bit from the bit's position. */
  public static boolean isBit(String name) {
    return name.equals("BIT") || name.equals("BIT_ULL") || name.equals("_BITUL");
  }

  /** The number with the bit at this position. */
  static Expr bit(Expr position) {
    return binary(IASTBinaryExpression.op_shiftLeft, Expr.Constant.ONE, position);
  }

  private static Expr unary(IASTUnaryExpression unary) {
    Expr operand = unary.getOperand() == null ? Expr.Unknown.VALUE : of(unary.getOperand());
    return switch (unary.getOperator()) {
      case IASTUnaryExpression.op_bracketedPrimary, IASTUnaryExpression.op_plus -> operand;
      case IASTUnaryExpression.op_minus -> unary(Expr.UnaryOperator.NEGATE, operand);
      case IASTUnaryExpression.op_tilde -> complement(unary.getOperand(), operand);
      case IASTUnaryExpression.op_not -> unary(Expr.UnaryOperator.NOT, operand);
      default -> Expr.Unknown.VALUE;
    };
  }

  /** All bits of an operand turned over, whose value is known so far. */
  static Expr complement(IASTExpression operand, Expr value) {
    return operand instanceof IASTLiteralExpression literal
            && value instanceof Expr.Constant constant
        ? new Expr.Constant(complement(constant.value(), isUnsignedInt(literal.toString())))
        : unary(Expr.UnaryOperator.COMPLEMENT, value);
  }

  /** Whether a number is written as one of 32 bits without a sign. */
  public static boolean isUnsignedInt(String literal) {
    return (literal.endsWith("u") || literal.endsWith("U")) && literal.length() <= MAX_INT_LENGTH;
  }

  /** All bits of a number turned over: 32 of them if it is an unsigned int, else 64. */
  public static long complement(long value, boolean isUnsignedInt) {
    return isUnsignedInt ? ~value & UNSIGNED_INT : ~value;
  }

  /** An operator applied to a value. */
  static Expr unary(Expr.UnaryOperator operator, Expr operand) {
    if (operand instanceof Expr.Constant constant) {
      return operator.of(constant);
    }
    boolean opaque = operand instanceof Expr.Unknown && operator != Expr.UnaryOperator.NOT;
    return opaque || operand.depth() >= MAX_DEPTH
        ? Expr.Unknown.VALUE
        : new Expr.Unary(operator, operand);
  }

  /** One of CDT's binary operators applied to two values; unknown if the engine has none such. */
  static Expr binary(int operator, Expr left, Expr right) {
    if (left instanceof Expr.Constant a && right instanceof Expr.Constant b) {
      Long folded = fold(operator, a.value(), b.value());
      if (folded != null) {
        return new Expr.Constant(folded);
      }
    }
    Expr.BinaryOperator known = known(operator);
    boolean opaque = left instanceof Expr.Unknown && right instanceof Expr.Unknown;
    boolean deep = Math.max(left.depth(), right.depth()) >= MAX_DEPTH;
    return known == null || opaque || deep
        ? Expr.Unknown.VALUE
        : new Expr.Binary(known, left, right);
  }

  private static @Nullable Long fold(int operator, long a, long b) {
    return switch (operator) {
      case IASTBinaryExpression.op_plus -> a + b;
      case IASTBinaryExpression.op_minus -> a - b;
      case IASTBinaryExpression.op_multiply -> a * b;
      case IASTBinaryExpression.op_divide -> b == 0 ? null : Long.valueOf(a / b);
      case IASTBinaryExpression.op_modulo -> b == 0 ? null : Long.valueOf(a % b);
      case IASTBinaryExpression.op_shiftLeft -> b < 0 || b > 63 ? null : Long.valueOf(a << b);
      case IASTBinaryExpression.op_shiftRight -> b < 0 || b > 63 ? null : Long.valueOf(a >> b);
      case IASTBinaryExpression.op_binaryAnd -> a & b;
      case IASTBinaryExpression.op_binaryOr -> a | b;
      case IASTBinaryExpression.op_binaryXor -> a ^ b;
      case IASTBinaryExpression.op_equals -> a == b ? 1L : 0L;
      case IASTBinaryExpression.op_notequals -> a != b ? 1L : 0L;
      case IASTBinaryExpression.op_lessThan -> a < b ? 1L : 0L;
      case IASTBinaryExpression.op_lessEqual -> a <= b ? 1L : 0L;
      case IASTBinaryExpression.op_greaterThan -> a > b ? 1L : 0L;
      case IASTBinaryExpression.op_greaterEqual -> a >= b ? 1L : 0L;
      default -> null;
    };
  }

  private static Expr.@Nullable BinaryOperator known(int operator) {
    return switch (operator) {
      case IASTBinaryExpression.op_plus, IASTBinaryExpression.op_plusAssign ->
          Expr.BinaryOperator.ADD;
      case IASTBinaryExpression.op_minus, IASTBinaryExpression.op_minusAssign ->
          Expr.BinaryOperator.SUBTRACT;
      case IASTBinaryExpression.op_shiftLeft, IASTBinaryExpression.op_shiftLeftAssign ->
          Expr.BinaryOperator.SHIFT_LEFT;
      case IASTBinaryExpression.op_binaryAnd, IASTBinaryExpression.op_binaryAndAssign ->
          Expr.BinaryOperator.BIT_AND;
      case IASTBinaryExpression.op_binaryOr, IASTBinaryExpression.op_binaryOrAssign ->
          Expr.BinaryOperator.BIT_OR;
      case IASTBinaryExpression.op_binaryXor, IASTBinaryExpression.op_binaryXorAssign ->
          Expr.BinaryOperator.BIT_XOR;
      case IASTBinaryExpression.op_equals -> Expr.BinaryOperator.EQUAL;
      case IASTBinaryExpression.op_notequals -> Expr.BinaryOperator.NOT_EQUAL;
      case IASTBinaryExpression.op_lessThan -> Expr.BinaryOperator.LESS;
      case IASTBinaryExpression.op_lessEqual -> Expr.BinaryOperator.LESS_OR_EQUAL;
      case IASTBinaryExpression.op_greaterThan -> Expr.BinaryOperator.GREATER;
      case IASTBinaryExpression.op_greaterEqual -> Expr.BinaryOperator.GREATER_OR_EQUAL;
      default -> null;
    };
  }

  /** A literal's value; that of a string or a floating-point number is unknown. */
  static Expr literal(IASTLiteralExpression literal) {
    String text = literal.toString();
    return switch (literal.getKind()) {
      case IASTLiteralExpression.lk_integer_constant -> integer(text);
      case IASTLiteralExpression.lk_char_constant -> character(text);
      default -> Expr.Unknown.VALUE;
    };
  }

  private static Expr integer(String text) {
    int end = text.length();
    while (end > 0 && "uUlLzZ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String digits = text.substring(0, end);
    try {
      if (digits.startsWith("0x") || digits.startsWith("0X")) {
        return new Expr.Constant(Long.parseUnsignedLong(digits.substring(2), 16));
      }
      if (digits.startsWith("0b") || digits.startsWith("0B")) {
        return new Expr.Constant(Long.parseUnsignedLong(digits.substring(2), 2));
      }
      boolean octal = digits.length() > 1 && digits.startsWith("0");
      return new Expr.Constant(Long.parseUnsignedLong(digits, octal ? 8 : 10));
    } catch (NumberFormatException e) {
      return Expr.Unknown.VALUE;
    }
  }

  private static Expr character(String text) {
    return text.length() == 3 ? new Expr.Constant(text.charAt(1)) : Expr.Unknown.VALUE;
  }
}
