package dev.holdfast.engine.interpret;

import dev.holdfast.engine.contract.Effect;
import dev.holdfast.engine.contract.LockKind;
import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.contract.SleepKind;
import dev.holdfast.engine.finding.Confidence;
import dev.holdfast.engine.program.Expr;
import dev.holdfast.engine.state.LockId;
import dev.holdfast.engine.state.State;
import dev.holdfast.engine.summary.AcquireEvent;
import dev.holdfast.engine.summary.Dropped;
import dev.holdfast.engine.summary.Guard;
import dev.holdfast.engine.summary.Reason;
import dev.holdfast.engine.summary.SleepEvent;
import dev.holdfast.engine.value.Signs;
import dev.holdfast.engine.value.Terms;
import java.util.List;

/** What one call may wait for by its contract: taken down in the state before it. */
final class ContractWaits {
  private final String primitive;
  private final CallSite site;
  private final Recorder recorder;

  /**
   * Of a call.
   *
   * @param primitive the name that findings give to what is called
   */
  ContractWaits(String primitive, CallSite site, Recorder recorder) {
    this.primitive = primitive;
    this.site = site;
    this.recorder = recorder;
  }

  /** The call takes a lock, or tries to. */
  void forLock(State state, Effect.Acquire acquire, LockId lock) {
    if (acquire.waiting() == Effect.Waiting.TRIES) {
      return;
    }
    if (acquire.lock().kind().sleeps()) {
      sleepFor(state, lock);
    }
    acquireEvent(state, lock, acquire.mode(), acquire.waiting());
  }

  /** The call takes a lock and gives it back before it returns. */
  void transiently(State state, LockId lock, LockMode mode) {
    sleepFor(state, lock);
    acquireEvent(state, lock, mode, Effect.Waiting.WAITS);
  }

  private void sleepFor(State state, LockId lock) {
    if (!lock.kind().sleeps()) {
      return;
    }
    Reason.Kind kind =
        lock.kind() == LockKind.PAGE_LOCK ? Reason.Kind.PAGE_LOCK : Reason.Kind.SLEEPING_LOCK;
    sleep(state, new Reason(kind, primitive, Recorder.outward(lock)), Guard.NONE);
  }

  private void acquireEvent(State state, LockId lock, LockMode mode, Effect.Waiting waiting) {
    recorder.acquire(
        state,
        new AcquireEvent(
            lock, mode, waiting, Guard.NONE, Dropped.NOTHING, site.here(), Confidence.HIGH));
  }

  /** The call sleeps if the condition, which is resolved, holds. */
  void sleepIf(State state, Effect.MaySleep sleep, Expr condition) {
    Signs signs = state.values().signs(condition);
    if (signs.isFalse()) {
      return;
    }
    Reason reason = new Reason(Reason.Kind.of(sleep.kind()), primitive, null);
    if (signs.isTrue()) {
      sleep(state, reason, Guard.NONE);
    } else if (Terms.isEntryTerm(condition)) {
      Guard.Atom atom = new Guard.Atom(condition, Signs.NONZERO, strength(sleep.kind()));
      sleep(state, reason, new Guard(List.of(atom)));
    }
  }

  /** A sleep that hangs on an argument is claimed only where the argument is known. */
  private static Guard.Strength strength(SleepKind kind) {
    return kind == SleepKind.CROSS_CALL ? Guard.Strength.POSSIBLE : Guard.Strength.REQUIRED;
  }

  private void sleep(State state, Reason reason, Guard guard) {
    recorder.sleep(
        state, new SleepEvent(reason, guard, Dropped.NOTHING, null, site.here(), Confidence.HIGH));
  }
}
