package dev.holdfast.engine.fact;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;

/**
 * A lock is taken while it is held by the same path.
 *
 * @param held the first acquisition
 * @param lock the lock as the second acquisition names it
 * @param trace to the second acquisition
 * @param confidence how sure the chain is
 */
public record SelfDeadlock(Acquisition held, LockId lock, Trace trace, Confidence confidence) {
  /** This with another confidence. */
  public SelfDeadlock withConfidence(Confidence other) {
    return new SelfDeadlock(held, lock, trace, other);
  }
}
