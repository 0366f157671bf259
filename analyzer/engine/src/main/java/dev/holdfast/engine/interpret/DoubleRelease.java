package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.fact.Imbalance;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.AccessPath;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.value.Signs;
import java.util.Optional;

/** Finds a release of what the path has released already, or tried to take and did not get. */
final class DoubleRelease {
  private DoubleRelease() {}

  static Optional<Imbalance> check(State state, LockId lock, Trace where) {
    if (!lock.isSurely(lock) || anyoneReleases(lock.kind()) || state.heldAs(lock).isPresent()) {
      return Optional.empty();
    }
    // A caller's lock that was released already does not count: which of two helpers gives it up
    // mostly hangs on what the caller passed.
    return state
        .freeSince(lock)
        .filter(since -> mayExist(state, lock))
        .map(
            since ->
                new Imbalance(
                    Imbalance.Kind.UNLOCK_NOT_HELD,
                    lock,
                    where,
                    since,
                    state.hasWarned() || hasReleasedOneByNoName(state, lock)
                        ? Confidence.LOW
                        : Confidence.HIGH,
                    false));
  }

  /**
   * Whether a callee has released one of the class: what was taken since may have made up for it.
   */
  private static boolean hasReleasedOneByNoName(State state, LockId lock) {
    return state.released().stream()
        .anyMatch(released -> released.path() == null && released.mayBe(lock));
  }

  /** Whether the lock can be released at all: not where a failed search gave no object. */
  private static boolean mayExist(State state, LockId lock) {
    AccessPath path = lock.path();
    return path == null || !state.values().signs(new Expr.Path(path)).isWithin(Signs.NOT_POSITIVE);
  }

  /** Whether another than the holder may release it. */
  private static boolean anyoneReleases(LockKind kind) {
    return switch (kind) {
      case SEMAPHORE, SRCU, PSEUDO -> true;
      default -> false;
    };
  }
}
