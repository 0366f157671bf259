package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.value.Terms;
import dev.holdfast.engine.value.Valuation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The locks that a function has made in objects that it did not get from its caller, as long as it
 * has handed those to nobody: nobody else waits for them.
 */
final class PreparedLocks {
  private final Set<AccessPath> paths = new HashSet<>(2);

  /** A lock is made. */
  void add(LockId lock) {
    AccessPath path = lock.path();
    if (path != null && !Terms.isEntryPath(path)) {
      paths.add(path);
    }
  }

  /** These are handed over, or stored where others find them; in terms of what is known there. */
  void show(Valuation known, List<Expr> values) {
    if (!paths.isEmpty()) {
      values.forEach(value -> Terms.forEachPath(value, path -> show(known.resolve(path))));
    }
  }

  private void show(Expr value) {
    Terms.forEachPath(value, shown -> paths.removeIf(path -> path.root().equals(shown.root())));
  }

  /** Whether it is one of them. */
  boolean have(LockId lock) {
    AccessPath path = lock.path();
    return path != null && paths.contains(path);
  }
}
