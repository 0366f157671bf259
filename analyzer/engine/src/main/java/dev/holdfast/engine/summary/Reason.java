package dev.holdfast.engine.summary;

import dev.holdfast.engine.contract.SleepKind;
import dev.holdfast.engine.state.LockId;
import org.jspecify.annotations.Nullable;

/**
 * Why something may sleep.
 *
 * @param kind in which way
 * @param primitive what is called: {@code mutex_lock}
 * @param lock the lock that is waited for, if it is one
 */
public record Reason(Kind kind, String primitive, @Nullable LockId lock) {
  /** The ways to sleep, by the rule that reports them. */
  public enum Kind {
    WAIT,
    SWITCH,
    SIGNAL,
    ALLOCATION,
    USER_ACCESS,
    PAGE_WAIT,
    GRACE_PERIOD,
    CROSS_CALL,
    SLEEPING_LOCK,
    PAGE_LOCK;

    /** The way of a contract's kind. */
    public static Kind of(SleepKind kind) {
      return valueOf(kind.name());
    }
  }
}
