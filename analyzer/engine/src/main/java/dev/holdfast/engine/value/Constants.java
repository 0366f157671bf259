package dev.holdfast.engine.value;

import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Program;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks up named constants, first in the model, then in the program. */
public final class Constants {
  /** A chain of constants longer than this is given up as unknown. */
  private static final int MAX_DEPTH = 8;

  private final Function<String, @Nullable Long> model;
  private final Program program;

  public Constants(Function<String, @Nullable Long> model, Program program) {
    this.model = model;
    this.program = program;
  }

  /** The expression with the known named constants replaced by their values. */
  public Expr resolve(Expr.Symbol symbol) {
    return resolve(symbol, MAX_DEPTH);
  }

  /**
   * Whether a named constant that seems to be negative is a large number without a sign, as {@code
   * ULONG_MAX} is: what is less than nothing mostly has a minus where it is used.
   *
   * @param value the written term with the constants replaced by their values
   */
  static boolean isLarge(Expr written, Expr value) {
    boolean named =
        written instanceof Expr.Symbol
            || (written instanceof Expr.Binary sum && sum.left() instanceof Expr.Symbol);
    return named && value instanceof Expr.Constant number && number.value() < 0;
  }

  /** The value that a constant struct has at this path, if that is known; else the path. */
  Expr resolve(Expr.Path path) {
    return program.isUnset(path.path()) ? Expr.Constant.ZERO : path;
  }

  /** The term, or what it says if it asks whether two objects of the program are one. */
  Expr told(Expr term) {
    boolean apart =
        term instanceof Expr.Binary binary
            && (binary.operator() == Expr.BinaryOperator.EQUAL
                || binary.operator() == Expr.BinaryOperator.NOT_EQUAL)
            && binary.left() instanceof Expr.Path one
            && binary.right() instanceof Expr.Path other
            && program.areTwoObjects(one.path(), other.path());
    if (!apart) {
      return term;
    }
    boolean asksForOne = ((Expr.Binary) term).operator() == Expr.BinaryOperator.EQUAL;
    return asksForOne ? Expr.Constant.ZERO : Expr.Constant.ONE;
  }

  private Expr resolve(Expr term, int depth) {
    if (term instanceof Expr.Symbol symbol) {
      return resolveSymbol(symbol, depth);
    }
    if (term instanceof Expr.Unary unary) {
      return folded(unary.operator(), resolve(unary.operand(), depth));
    }
    if (term instanceof Expr.Binary binary) {
      return folded(
          binary.operator(), resolve(binary.left(), depth), resolve(binary.right(), depth));
    }
    return term;
  }

  private static Expr folded(Expr.UnaryOperator operator, Expr operand) {
    return operand instanceof Expr.Constant number
        ? operator.of(number)
        : new Expr.Unary(operator, operand);
  }

  /** A term on other operands, which is a number if they are. */
  static Expr folded(Expr.Binary term, Expr left, Expr right) {
    return left instanceof Expr.Constant && right instanceof Expr.Constant
        ? folded(term.operator(), left, right)
        : term.with(left, right);
  }

  private static Expr folded(Expr.BinaryOperator operator, Expr left, Expr right) {
    if (!(left instanceof Expr.Constant a) || !(right instanceof Expr.Constant b)) {
      return new Expr.Binary(operator, left, right);
    }
    return switch (operator) {
      case BIT_AND -> new Expr.Constant(a.value() & b.value());
      case BIT_OR -> new Expr.Constant(a.value() | b.value());
      case BIT_XOR -> new Expr.Constant(a.value() ^ b.value());
      case ADD -> new Expr.Constant(a.value() + b.value());
      case SUBTRACT -> new Expr.Constant(a.value() - b.value());
      case SHIFT_LEFT -> new Expr.Constant(a.value() << (b.value() & 63));
      default -> new Expr.Binary(operator, left, right);
    };
  }

  private Expr resolveSymbol(Expr.Symbol symbol, int depth) {
    Long value = model.apply(symbol.name());
    if (value != null) {
      return new Expr.Constant(value);
    }
    Expr defined = depth == 0 ? null : program.constant(symbol.name());
    return defined == null ? symbol : resolve(defined, depth - 1);
  }
}
