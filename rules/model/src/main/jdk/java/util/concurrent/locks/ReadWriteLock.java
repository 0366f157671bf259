package java.util.concurrent.locks;

import static dev.holdfast.annotation.LockKind.REENTRANT_LOCK;

import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.Returns;

/**
 * Both sides are views of one lock, and go by its name.
 *
 * <p>Their type is {@link Lock} here, so a reader counts as exclusive: that errs towards findings
 * between readers only, and readers do deadlock where a writer that waits goes first.
 */
@LockType(REENTRANT_LOCK)
public interface ReadWriteLock {
  @Returns("this")
  Lock readLock();

  @Returns("this")
  Lock writeLock();
}
