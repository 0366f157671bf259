package dev.holdfast.c;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;

/** Writes paths and values as text, with the owners of fields. */
final class PathText {
  private PathText() {}

  static String of(Expr expr) {
    if (expr instanceof Expr.Path path) {
      return of(path.path());
    }
    if (expr instanceof Expr.Unary unary) {
      return unary.operator().symbol() + of(unary.operand());
    }
    if (expr instanceof Expr.Binary binary) {
      return "("
          + of(binary.left())
          + " "
          + binary.operator().symbol()
          + " "
          + of(binary.right())
          + ")";
    }
    if (expr instanceof Expr.FunctionAddress address) {
      return "&" + address.contractKey() + address.functionIds();
    }
    return expr.toString();
  }

  static String of(AccessPath path) {
    StringBuilder text = new StringBuilder(path.root().toString());
    for (AccessPath.Selector selector : path.selectors()) {
      if (selector instanceof AccessPath.Field field) {
        text.append("->").append(field.field());
      } else if (selector instanceof AccessPath.Container container) {
        text.append("^").append(container.field());
      } else {
        text.append(selector);
      }
    }
    return text.toString();
  }
}
