package dev.holdfast.engine.fact;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Cause;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.summary.SleepEvent;

/**
 * Something may sleep where it must not.
 *
 * @param reason why it may sleep
 * @param cause why it must not
 * @param trace from the function in which both meet, or a caller of it that supplies the condition,
 *     to the place where it sleeps
 * @param confidence how sure the chain is
 */
public record SleepViolation(Reason reason, Cause cause, Trace trace, Confidence confidence) {
  /**
   * Chains over more calls are of low confidence: each call adds conditions that are not followed.
   * Errs towards silence.
   */
  private static final int MAX_CALLS_OF_SURE_CHAINS = 8;

  /** The event meets the cause. */
  public static SleepViolation of(SleepEvent event, Cause cause) {
    boolean far = cause.calls() + event.trace().length() > MAX_CALLS_OF_SURE_CHAINS;
    Confidence held =
        cause instanceof Cause.HeldLock lock ? lock.acquisition().confidence() : Confidence.HIGH;
    return new SleepViolation(
        event.reason(), cause, event.trace(), far ? Confidence.LOW : event.confidence().and(held));
  }

  /** This, known with another confidence. */
  public SleepViolation withConfidence(Confidence other) {
    return new SleepViolation(reason, cause, trace, other);
  }

  /** The function in which the context and the call meet. */
  public Function function() {
    return trace.function();
  }
}
