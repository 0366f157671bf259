package dev.holdfast.engine.value;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Walks and rewrites expressions. */
public final class Terms {
  /** Deeper expressions are given up: their value is unknown, which only loses precision. */
  private static final int MAX_DEPTH = 6;

  private Terms() {}

  /** The expression with every path replaced; unknown if it grows too deep. */
  public static Expr mapPaths(Expr term, Function<AccessPath, Expr> mapping) {
    return mapPaths(term, mapping, MAX_DEPTH);
  }

  private static Expr mapPaths(Expr term, Function<AccessPath, Expr> mapping, int depth) {
    if (depth == 0) {
      return Expr.Unknown.VALUE;
    }
    if (term instanceof Expr.Path path) {
      return mapping.apply(path.path());
    }
    if (term instanceof Expr.Unary unary) {
      Expr operand = mapPaths(unary.operand(), mapping, depth - 1);
      return operand instanceof Expr.Unknown ? operand : unary.with(operand);
    }
    if (term instanceof Expr.Binary binary) {
      return mapBinary(binary, mapping, depth);
    }
    return term instanceof Expr.Predicate call ? mapPredicate(call, mapping, depth) : term;
  }

  private static Expr mapBinary(Expr.Binary binary, Function<AccessPath, Expr> mapping, int depth) {
    Expr left = mapPaths(binary.left(), mapping, depth - 1);
    Expr right = mapPaths(binary.right(), mapping, depth - 1);
    if (left instanceof Expr.Unknown && right instanceof Expr.Unknown) {
      return left;
    }
    return binary.with(left, right);
  }

  private static Expr mapPredicate(
      Expr.Predicate call, Function<AccessPath, Expr> mapping, int depth) {
    List<Expr> arguments = new ArrayList<>(call.arguments().size());
    for (Expr argument : call.arguments()) {
      Expr mapped = mapPaths(argument, mapping, depth - 1);
      if (mapped instanceof Expr.Unknown) {
        return mapped;
      }
      arguments.add(mapped);
    }
    return new Expr.Predicate(call.function(), List.copyOf(arguments));
  }

  /** Hands over every path in the expression. */
  public static void forEachPath(Expr term, Consumer<AccessPath> action) {
    if (term instanceof Expr.Path path) {
      action.accept(path.path());
    } else if (term instanceof Expr.Unary unary) {
      forEachPath(unary.operand(), action);
    } else if (term instanceof Expr.Binary binary) {
      forEachPath(binary.left(), action);
      forEachPath(binary.right(), action);
    } else if (term instanceof Expr.Predicate call) {
      call.arguments().forEach(argument -> forEachPath(argument, action));
    }
  }

  /** How many steps the longest path in the expression has. */
  public static int depth(Expr term) {
    if (term instanceof Expr.Path path) {
      return path.path().length();
    }
    if (term instanceof Expr.Unary unary) {
      return depth(unary.operand());
    }
    if (term instanceof Expr.Binary binary) {
      return Math.max(depth(binary.left()), depth(binary.right()));
    }
    int deepest = 0;
    if (term instanceof Expr.Predicate call) {
      for (Expr argument : call.arguments()) {
        deepest = Math.max(deepest, depth(argument));
      }
    }
    return deepest;
  }

  /** What a test asks whether it is a certain number; null if it is no such test. */
  public static @Nullable Expr askedForNumber(Expr test) {
    return test instanceof Expr.Binary binary
            && (binary.operator() == Expr.BinaryOperator.EQUAL
                || binary.operator() == Expr.BinaryOperator.NOT_EQUAL)
            && isNumber(binary.right())
        ? binary.left()
        : null;
  }

  /** Whether it is a number, or a name for one, which may differ among architectures. */
  private static boolean isNumber(Expr value) {
    return value instanceof Expr.Constant || value instanceof Expr.Symbol;
  }

  /** Whether any path in the expression satisfies the test. */
  public static boolean anyPath(Expr term, Predicate<AccessPath> test) {
    if (term instanceof Expr.Path path) {
      return test.test(path.path());
    }
    if (term instanceof Expr.Unary unary) {
      return anyPath(unary.operand(), test);
    }
    if (term instanceof Expr.Binary binary) {
      return anyPath(binary.left(), test) || anyPath(binary.right(), test);
    }
    if (term instanceof Expr.Predicate call) {
      for (Expr argument : call.arguments()) {
        if (anyPath(argument, test)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the expression has the same meaning for the function's caller: all its paths begin at
   * parameters or globals, and nothing in it is unknown.
   */
  public static boolean isEntryTerm(Expr term) {
    if (term instanceof Expr.Unknown) {
      return false;
    }
    if (term instanceof Expr.Binary binary) {
      return isEntryTerm(binary.left()) && isEntryTerm(binary.right());
    }
    if (term instanceof Expr.Unary unary) {
      return isEntryTerm(unary.operand());
    }
    return !anyPath(term, path -> !isEntryPath(path));
  }

  /** Whether the path begins at a parameter or global. */
  public static boolean isEntryPath(AccessPath path) {
    return path.isOfArgument() || path.root() instanceof AccessPath.Global;
  }
}
