package dev.holdfast.engine.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value, as far as the analysis follows it. A front end drops what it cannot say to {@link
 * Unknown}; the logical {@code &&}, {@code ||} and {@code ?:} are never expressions but control
 * flow, and a call inside an expression is a {@link Node.Call} before it, read as {@link
 * AccessPath.Result}.
 */
public sealed interface Expr {
  /**
   * How many operators are nested in each other. Front ends bound it, since whoever looks through a
   * value descends so deep.
   */
  default int depth() {
    if (this instanceof Binary binary) {
      return 1 + Math.max(binary.left().depth(), binary.right().depth());
    }
    return this instanceof Unary unary ? 1 + unary.operand().depth() : 0;
  }

  /** A number, a character, a truth value (0 or 1), or the null pointer (0). */
  record Constant(long value) implements Expr {
    /** Zero, false and null. */
    public static final Constant ZERO = new Constant(0);

    /** One and true. */
    public static final Constant ONE = new Constant(1);

    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /** A named constant whose value the program or the model may know: {@code GFP_KERNEL}. */
  record Symbol(String name) implements Expr {
    @Override
    public String toString() {
      return name;
    }
  }

  /** What a path leads to, or its address. */
  record Path(AccessPath path) implements Expr {
    // Written out: a record's own method costs several times as much until it is optimised.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Path that && path.equals(that.path));
    }

    @Override
    public int hashCode() {
      return path.hashCode();
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * A function as a value: its name in C, a method reference or lambda in Java.
   *
   * @param contractKey the key of its contract
   * @param functionIds its known definitions, empty if there is none in the program
   */
  record FunctionAddress(String contractKey, List<String> functionIds) implements Expr {
    @Override
    public String toString() {
      return "&" + contractKey;
    }
  }

  /** An operator with one operand. */
  record Unary(UnaryOperator operator, Expr operand) implements Expr {
    /** This on another operand. */
    public Unary with(Expr other) {
      return operand == other ? this : new Unary(operator, other);
    }

    @Override
    public String toString() {
      return operator.symbol() + operand;
    }
  }

  /**
   * An operator with two operands. A class of its own to keep its hash, which is asked for often.
   */
  final class Binary implements Expr {
    private final BinaryOperator operator;
    private final Expr left;
    private final Expr right;
    private final int hash;

    /** The operator applied to these operands. */
    public Binary(BinaryOperator operator, Expr left, Expr right) {
      this.operator = operator;
      this.left = left;
      this.right = right;
      this.hash = 31 * (31 * operator.ordinal() + left.hashCode()) + right.hashCode();
    }

    /** The operator. */
    public BinaryOperator operator() {
      return operator;
    }

    /** The first operand. */
    public Expr left() {
      return left;
    }

    /** The second operand. */
    public Expr right() {
      return right;
    }

    /** This on other operands. */
    public Binary with(Expr otherLeft, Expr otherRight) {
      return left == otherLeft && right == otherRight
          ? this
          : new Binary(operator, otherLeft, otherRight);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Binary that
              && hash == that.hash
              && operator == that.operator
              && left.equals(that.left)
              && right.equals(that.right));
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return "(" + left + " " + operator.symbol() + " " + right + ")";
    }
  }

  /**
   * What a function without side effects returns for these arguments, equal wherever it is called
   * with equal arguments. Made by the engine and by conditions in contracts, not by front ends.
   */
  record Predicate(String function, List<Expr> arguments) implements Expr {
    @Override
    public String toString() {
      return function + arguments;
    }
  }

  /** A value about which nothing is known. */
  record Unknown() implements Expr {
    /** The one instance. */
    public static final Unknown VALUE = new Unknown();

    @Override
    public String toString() {
      return "?";
    }
  }

  /** Operators with one operand. */
  enum UnaryOperator {
    NOT("!"),
    NEGATE("-"),
    COMPLEMENT("~");

    private final String symbol;

    UnaryOperator(String symbol) {
      this.symbol = symbol;
    }

    /** The operator as it is written. */
    public String symbol() {
      return symbol;
    }

    /** The operator applied to a number. */
    public Constant of(Constant operand) {
      long value = operand.value();
      return new Constant(
          switch (this) {
            case NOT -> value == 0 ? 1 : 0;
            case NEGATE -> -value;
            case COMPLEMENT -> ~value;
          });
    }
  }

  /** Operators with two operands. */
  enum BinaryOperator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    BIT_AND("&"),
    BIT_OR("|"),
    BIT_XOR("^"),
    ADD("+"),
    SUBTRACT("-"),
    SHIFT_LEFT("<<"),
    /** Whether both are true. Made by the engine only: front ends lower it to two branches. */
    BOTH("&&");

    private final String symbol;

    BinaryOperator(String symbol) {
      this.symbol = symbol;
    }

    /** The operator as it is written. */
    public String symbol() {
      return symbol;
    }

    /** Whether it asks which of two numbers is less. */
    public boolean isOrdering() {
      return switch (this) {
        case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
        default -> false;
      };
    }
  }
}
