package dev.holdfast.engine.fact;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;

/**
 * A lock that one path forgets to release, or releases twice.
 *
 * @param kind which of the two
 * @param lock the lock
 * @param where the return with the lock held, or the second release
 * @param before where the lock was taken; or released first, or tried and not got
 * @param confidence how sure it is
 * @param byResult whether its caller can tell by the result that the lock is held, and so may
 *     release it
 */
public record Imbalance(
    Kind kind, LockId lock, Trace where, Trace before, Confidence confidence, boolean byResult) {
  /** The kinds of imbalance. */
  public enum Kind {
    MISSING_UNLOCK,
    UNLOCK_NOT_HELD
  }

  /** This with another confidence. */
  public Imbalance withConfidence(Confidence other) {
    return new Imbalance(kind, lock, where, before, other, byResult);
  }
}
