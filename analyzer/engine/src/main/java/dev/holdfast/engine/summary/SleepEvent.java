package dev.holdfast.engine.summary;

import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.state.Trace;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A function may sleep.
 *
 * @param reason why
 * @param guard under which conditions
 * @param dropped what of the caller's locks and contexts it has given up by then
 * @param cause why the context is atomic already inside the function; null if it is not. Such an
 *     event is a finding as soon as its guard is proved
 * @param trace from the function to the place where it sleeps
 * @param confidence how sure the chain is
 */
public record SleepEvent(
    Reason reason,
    Guard guard,
    Dropped dropped,
    @Nullable Cause cause,
    Trace trace,
    Confidence confidence) {
  /** What it says, whichever way leads there. */
  Object claim() {
    return Arrays.asList(reason, guard, dropped, cause == null ? null : cause.claim(), confidence);
  }

  /** This, if it is not sure that it happens. */
  public SleepEvent unsure() {
    return new SleepEvent(reason, guard, dropped, cause, trace, Confidence.LOW);
  }
}
