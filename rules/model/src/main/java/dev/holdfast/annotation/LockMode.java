package dev.holdfast.annotation;

/** How a lock is held. */
public enum LockMode {
  /** Alone. */
  EXCLUSIVE,
  /** With others; a waiting writer comes before new readers, so re-entry can deadlock. */
  SHARED,
  /** With others, and before waiting writers: {@code read_lock}. */
  SHARED_RECURSIVE
}
