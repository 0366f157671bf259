package java.util.concurrent.locks;

import static dev.holdfast.annotation.LockKind.REENTRANT_LOCK;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;
import java.util.concurrent.TimeUnit;

/** A lock that blocks its thread. Taken for re-entrant, as nearly all of them are. */
@LockType(REENTRANT_LOCK)
public interface Lock {
  @Acquires("this")
  void lock();

  @Acquires("this")
  void lockInterruptibly();

  @TryAcquires("this")
  boolean tryLock();

  /** Waits, but not for ever: it may block and cannot deadlock. */
  @MaySleep
  @TryAcquires("this")
  boolean tryLock(long time, TimeUnit unit);

  @Releases("this")
  void unlock();
}
