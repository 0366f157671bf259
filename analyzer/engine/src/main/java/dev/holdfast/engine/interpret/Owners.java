package dev.holdfast.engine.interpret;

import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Terms;
import dev.holdfast.engine.value.Valuation;

/** Whoever owns a taken lock exists: a later test for null has one outcome. */
final class Owners {
  private Owners() {}

  /**
   * Whether the lock can be taken or released here at all: not through a variable that is null.
   * What is known of a field may be out of date.
   */
  static boolean mayExist(Valuation values, LockId lock) {
    AccessPath path = lock.path();
    return path == null
        || path.selectors().size() != 1
        || values.signs(new Expr.Path(path.withoutLast())) != Signs.ZERO;
  }

  /** The state, in which the object that holds the lock is known not to be null. */
  static State exist(State state, LockId lock) {
    AccessPath path = lock.path();
    if (path == null || path.isRoot()) {
      return state;
    }
    return exists(exists(state, path.withoutLast()), base(path));
  }

  /**
   * What is known of values where the term is about to be tested: a pointer to a lock that is held
   * is not null.
   */
  static Valuation forTest(State state, Expr term) {
    Valuation values = state.values();
    for (Acquisition acquisition : state.held()) {
      AccessPath path = acquisition.lock().path();
      if (path != null && Terms.anyPath(term, path::equals)) {
        Valuation known = values.assume(new Expr.Path(path), Signs.POSITIVE);
        values = known == null ? values : known;
      }
    }
    return values;
  }

  /** Where the path begins: a variable, or what a call has stored. */
  private static AccessPath base(AccessPath path) {
    int stored = path.storedArgument();
    AccessPath root = AccessPath.of(path.root());
    return stored < 0 ? root : root.stored(stored);
  }

  private static State exists(State state, AccessPath owner) {
    Valuation values = state.values().assume(new Expr.Path(owner), Signs.POSITIVE);
    return values == null ? state : state.with(values);
  }
}
