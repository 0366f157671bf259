package dev.holdfast.engine.contract;

/** In what context code runs, ordered by what it forbids. */
public enum ContextKind {
  /** May sleep. */
  TASK,
  /** Preemptible, but must not sleep: a notifier whose range is not blockable. */
  NON_BLOCKABLE,
  /** Inside an RCU read-side critical section. */
  RCU_READER,
  /** Atomic for a reason that the contract does not tell further. */
  ATOMIC,
  /** Atomic in a soft interrupt: timers, tasklets, NAPI, RCU callbacks. */
  SOFT_INTERRUPT,
  /** Atomic in a hard interrupt handler, interrupts off. */
  HARD_INTERRUPT;

  /** Whether code may sleep here. */
  public boolean maySleep() {
    return this == TASK;
  }

  /** Whether the context is atomic, not merely non-blockable. */
  public boolean isAtomic() {
    return compareTo(NON_BLOCKABLE) > 0;
  }
}
