package dev.holdfast.engine.value;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.Map;

/**
 * Objects that were cleared: the fields to which nothing was assigned since are zero. That is known
 * of fields of the object itself, not of the objects within it.
 */
final class Cleared {
  private Cleared() {}

  /** Whether anything was. */
  static boolean isKnown(Map<AccessPath, Expr> values) {
    for (AccessPath path : values.keySet()) {
      if (path.isRest()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the field is one of an object that was, and has had no other value since. */
  static boolean covers(Map<AccessPath, Expr> values, AccessPath path) {
    return !path.isObject() && !values.containsKey(path) && isOfCleared(values, path);
  }

  /** Whether it is a field of an object that was. */
  static boolean isOfCleared(Map<AccessPath, Expr> values, AccessPath path) {
    return !path.isRoot()
        && path.selector(path.length() - 1) instanceof AccessPath.Field last
        && values.get(path.withoutLast().field(last.field().rest())) instanceof Expr.Constant rest
        && rest.value() == 0;
  }

  /** Forgets that an object was if any of its fields has had a value that is forgotten now. */
  static void forgetIfStale(Map<AccessPath, Expr> before, Map<AccessPath, Expr> after) {
    if (isKnown(after)) {
      after
          .keySet()
          .removeIf(
              rest ->
                  rest.isRest()
                      && before.keySet().stream()
                          .anyMatch(path -> rest.isRestOf(path) && !after.containsKey(path)));
    }
  }
}
