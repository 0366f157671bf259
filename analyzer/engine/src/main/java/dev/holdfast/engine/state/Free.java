package dev.holdfast.engine.state;

/**
 * A lock that is surely not held.
 *
 * @param lock the lock
 * @param since where this path released it, or tried and did not get it
 */
record Free(LockId lock, Trace since) {
  /** This with another name for its lock. */
  Free of(LockId renamed) {
    return renamed.equals(lock) ? this : new Free(renamed, since);
  }
}
