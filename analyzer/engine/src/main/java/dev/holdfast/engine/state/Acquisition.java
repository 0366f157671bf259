package dev.holdfast.engine.state;

import dev.holdfast.engine.contract.LockMode;
import dev.holdfast.engine.finding.Confidence;
import java.util.List;

/**
 * A held lock and where it was taken.
 *
 * @param lock the lock
 * @param mode how it is held
 * @param trace from the function that holds it to the place where it was taken
 * @param confidence how sure it is that the lock is held here: low if it was taken by a callee that
 *     takes it in some cases only, and nobody here can tell which, or where the code has warned
 */
public record Acquisition(LockId lock, LockMode mode, Trace trace, Confidence confidence) {
  /** A lock that is surely held. */
  public Acquisition(LockId lock, LockMode mode, Trace trace) {
    this(lock, mode, trace, Confidence.HIGH);
  }

  /** Whether both hold the same lock in the same mode, wherever they took it. */
  public boolean agreesWith(Acquisition other) {
    return lock.equals(other.lock) && mode == other.mode;
  }

  /** What it says, wherever the lock was taken. */
  public Object claim() {
    return List.of(lock, mode, confidence);
  }

  /** This, if it is not sure that the lock is held. */
  public Acquisition unsure() {
    return new Acquisition(lock, mode, trace, Confidence.LOW);
  }

  /** This with another name for its lock. */
  public Acquisition of(LockId renamed) {
    return renamed.equals(lock) ? this : new Acquisition(renamed, mode, trace, confidence);
  }
}
