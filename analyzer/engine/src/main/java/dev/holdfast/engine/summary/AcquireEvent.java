package dev.holdfast.engine.summary;

import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.Trace;
import java.util.List;

/**
 * A function takes a lock, whether it keeps it or not.
 *
 * @param lock the lock
 * @param mode how
 * @param waiting whether it waits
 * @param guard under which conditions
 * @param dropped what of the caller's locks it has given up by then
 * @param trace from the function to the place where the lock is taken
 * @param confidence how sure the chain is
 */
public record AcquireEvent(
    LockId lock,
    LockMode mode,
    Effect.Waiting waiting,
    Guard guard,
    Dropped dropped,
    Trace trace,
    Confidence confidence) {
  /** What it says, whichever way leads there. */
  Object claim() {
    return List.of(lock, mode, waiting, guard, dropped, confidence);
  }

  /** This under other conditions. */
  public AcquireEvent under(Guard other) {
    return new AcquireEvent(lock, mode, waiting, other, dropped, trace, confidence);
  }

  /** This, if it is not sure that it happens. */
  public AcquireEvent unsure() {
    return new AcquireEvent(lock, mode, waiting, guard, dropped, trace, Confidence.LOW);
  }
}
