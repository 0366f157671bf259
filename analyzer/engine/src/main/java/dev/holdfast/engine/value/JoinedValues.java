package dev.holdfast.engine.value;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names of values that differ between the ways to a node. */
final class JoinedValues {
  private JoinedValues() {}

  /** The name of what a path leads to behind the node. */
  static AccessPath name(AccessPath path, int node) {
    return AccessPath.of(new AccessPath.Opaque(path + behind(node)));
  }

  private static String behind(int node) {
    return "|" + node;
  }

  /** The values that were joined at the node: of what they are, and their names. */
  static Map<AccessPath, AccessPath> at(int node, Map<AccessPath, Expr> values) {
    Map<AccessPath, AccessPath> found = new LinkedHashMap<>();
    String behind = behind(node);
    values.forEach(
        (path, value) -> {
          if (endsIn(value, behind) && value.equals(new Expr.Path(name(path, node)))) {
            found.put(path, name(path, node));
          }
        });
    return found;
  }

  /** Cheaper than to spell out a joined value, which most values are not. */
  private static boolean endsIn(Expr value, String behind) {
    return value instanceof Expr.Path path
        && path.path().root() instanceof AccessPath.Opaque opaque
        && opaque.origin().endsWith(behind);
  }
}
