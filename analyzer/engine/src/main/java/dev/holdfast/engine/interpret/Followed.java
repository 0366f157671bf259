package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.program.Expr.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What is followed of a value that is assigned. */
final class Followed {
  /** Values of more operands are not followed: ciphers make some that double with each line. */
  private static final int MAX_OPERANDS = 64;

  /** What is left of it when a value is not followed. */
  private static final int NO_ROOM = -1;

  private Followed() {}

  /**
   * The value, if it can be followed; else what stands for another value, of which no more is taken
   * than the value has of what cannot be followed in it.
   *
   * @param other stands for whatever it is
   */
  static Expr of(Expr value, Expr.Path other) {
    if (isFollowed(value)) {
      return value;
    }
    Expr partly = value instanceof Expr.Binary binary ? partly(binary, other) : null;
    return partly == null || !isFollowed(partly) ? other : partly;
  }

  private static boolean isFollowed(Expr value) {
    return roomAfter(value, MAX_OPERANDS) >= 0;
  }

  /** Some bits of what cannot be followed, together with what can be; null if it is not that. */
  private static @Nullable Expr partly(Expr.Binary value, Expr.Path other) {
    if (value.operator() == BinaryOperator.BIT_AND) {
      boolean last = value.right() instanceof Expr.Constant;
      Expr mask = last ? value.right() : value.left();
      return mask instanceof Expr.Constant ? value.with(other, mask) : null;
    }
    if (value.operator() != BinaryOperator.BIT_OR) {
      return null;
    }
    // The other value stands for one only.
    boolean first = isFollowed(value.left());
    Expr open = first ? value.right() : value.left();
    Expr part = open instanceof Expr.Binary inner ? partly(inner, other) : null;
    if (part == null) {
      return null;
    }
    return first ? value.with(value.left(), part) : value.with(part, value.right());
  }

  /**
   * How many more operands a value may have if so many are left for this part of it; negative if it
   * is not followed. Sums are not, since a counter would never come to rest; nor is what a linked
   * list holds, since the list changes while the variable does not.
   */
  private static int roomAfter(Expr value, int room) {
    if (room < 0 || value instanceof Expr.Unknown) {
      return NO_ROOM;
    }
    if (value instanceof Expr.Binary binary) {
      boolean sum =
          binary.operator() == BinaryOperator.ADD || binary.operator() == BinaryOperator.SUBTRACT;
      return sum ? NO_ROOM : roomAfter(binary.right(), roomAfter(binary.left(), room));
    }
    if (value instanceof Expr.Unary unary) {
      return roomAfter(unary.operand(), room);
    }
    return value instanceof Expr.Path path && isLinked(path.path()) ? NO_ROOM : room - 1;
  }

  /** Whether the path leads out of an object through a pointer that it loaded from another. */
  private static boolean isLinked(AccessPath path) {
    for (int i = 1; i < path.length(); i++) {
      if (path.selector(i) instanceof AccessPath.Container
          && path.selector(i - 1) instanceof AccessPath.Field) {
        return true;
      }
    }
    return false;
  }
}
