package dev.holdfast.engine.contract;

/** How a lock is held. */
public enum LockMode {
  EXCLUSIVE,
  /** With others; a waiting writer comes before new readers, so re-entry can deadlock. */
  SHARED,
  /** With others, and before waiting writers: {@code read_lock}, {@code rcu_read_lock}. */
  SHARED_RECURSIVE;

  /** Whether a holder in this mode keeps another out in the other mode. */
  public boolean excludes(LockMode other) {
    return this == EXCLUSIVE || other == EXCLUSIVE;
  }
}
