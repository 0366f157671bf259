package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.ContextCause;
import dev.holdfast.engine.state.Acquisition;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.state.Trace;
import dev.holdfast.engine.summary.Cause;
import dev.holdfast.engine.summary.Dropped;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.value.Signs;
import java.util.List;
import java.util.Optional;

/** Whether a state may sleep, and why not. */
final class Atomicity {
  private Atomicity() {}

  /** Whether the event cannot sleep in the state at all. */
  static boolean isExcluded(State state, SleepEvent event) {
    return event.reason().kind() == Reason.Kind.USER_ACCESS
        && state.contexts().count(ContextCause.PAGE_FAULTS_OFF) > 0;
  }

  /** Whether the path was taken only because {@code in_atomic()} was false. */
  static boolean knowsItIsNotAtomic(State state, Guard guard) {
    return state.values().facts().get(AtomicPredicate.TERM) == Signs.ZERO
        || AtomicPredicate.excludes(guard);
  }

  /** Why the state may not sleep, the latest lock first; empty if it may. */
  static Optional<Cause> cause(State state, SleepEvent event) {
    Dropped dropped = event.dropped();
    List<Acquisition> kept = dropped.leftOf(state);
    for (int i = kept.size() - 1; i >= 0; i--) {
      if (kept.get(i).lock().kind().makesAtomic()) {
        return Optional.of(new Cause.HeldLock(kept.get(i)));
      }
    }
    for (Acquisition asserted : state.asserted()) {
      if (asserted.lock().kind().makesAtomic() && !dropped.has(asserted.lock())) {
        return Optional.of(new Cause.Asserted(asserted));
      }
    }
    for (ContextCause entered : ContextCause.values()) {
      boolean forbids =
          entered != ContextCause.PAGE_FAULTS_OFF
              && !(entered == ContextCause.INTERRUPTS_OFF
                  && event.reason().kind() == Reason.Kind.SWITCH);
      Optional<Trace> trace = state.contexts().trace(entered);
      int left = dropped.contexts().count(entered);
      if (forbids && trace.isPresent() && state.contexts().count(entered) + left > 0) {
        return Optional.of(new Cause.Entered(entered, trace.get()));
      }
    }
    return Optional.empty();
  }
}
