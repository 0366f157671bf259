package dev.holdfast.c.lower;

import dev.holdfast.c.model.CType;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import org.jspecify.annotations.Nullable;

/**
 * The value of an expression.
 *
 * @param expr the value
 * @param type its type if a cast says it, else null: it follows from the value
 */
record Value(Expr expr, @Nullable CType type) {
  static final Value UNKNOWN = new Value(Expr.Unknown.VALUE, null);

  static Value of(Expr expr) {
    return new Value(expr, null);
  }

  static Value of(AccessPath path) {
    return new Value(new Expr.Path(path), null);
  }

  static Value constant(long value) {
    return new Value(new Expr.Constant(value), null);
  }

  @Nullable AccessPath path() {
    return expr instanceof Expr.Path path ? path.path() : null;
  }
}
