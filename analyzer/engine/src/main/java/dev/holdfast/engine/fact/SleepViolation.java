package dev.holdfast.engine.fact;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.Function;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Cause;
import dev.holdfast.engine.summary.Reason;

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
  /** The function in which the context and the call meet. */
  public Function function() {
    return trace.function();
  }
}
