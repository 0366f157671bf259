package java.util.concurrent.locks;

import static dev.holdfast.annotation.LockKind.RW_SEMAPHORE;
import static dev.holdfast.annotation.LockMode.SHARED;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.Returns;
import dev.holdfast.annotation.TryAcquires;
import java.util.concurrent.TimeUnit;

/**
 * Not re-entrant: a holder that takes it again waits for itself. A stamp that is not zero says that
 * it is held; an optimistic one holds nothing. Conversions keep it held in the mode it had.
 */
@LockType(RW_SEMAPHORE)
public class StampedLock {
  @Acquires("this")
  public long writeLock();

  @Acquires("this")
  public long writeLockInterruptibly();

  @TryAcquires("this")
  public long tryWriteLock();

  @MaySleep
  @TryAcquires("this")
  public long tryWriteLock(long time, TimeUnit unit);

  @Acquires(value = "this", mode = SHARED)
  public long readLock();

  @Acquires(value = "this", mode = SHARED)
  public long readLockInterruptibly();

  @TryAcquires(value = "this", mode = SHARED)
  public long tryReadLock();

  @MaySleep
  @TryAcquires(value = "this", mode = SHARED)
  public long tryReadLock(long time, TimeUnit unit);

  @Releases("this")
  public void unlock(long stamp);

  @Releases("this")
  public void unlockRead(long stamp);

  @Releases("this")
  public void unlockWrite(long stamp);

  @Returns("this")
  public Lock asReadLock();

  @Returns("this")
  public Lock asWriteLock();

  @Returns("this")
  public ReadWriteLock asReadWriteLock();
}
