package dev.holdfast.engine.contract;

/** Why a call may sleep. */
public enum SleepKind {
  /** It waits. */
  WAIT,
  /** It switches to another task and waits for nothing: with interrupts off, that is no harm. */
  SWITCH,
  /** It waits for a signal, and gives up the lock that belongs to it meanwhile. */
  SIGNAL,
  /** It allocates memory and may reclaim. */
  ALLOCATION,
  /** It accesses user memory and may fault. */
  USER_ACCESS,
  /** It waits for the page or folio to be unlocked or written back. */
  PAGE_WAIT,
  /** It waits for all RCU readers. */
  GRACE_PERIOD,
  /** It waits for other processors to answer an interrupt. */
  CROSS_CALL
}
