package java.util.concurrent.locks;

import static dev.holdfast.annotation.LockKind.REENTRANT_LOCK;
import static dev.holdfast.annotation.LockMode.SHARED;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.ReportsHeld;
import dev.holdfast.annotation.Returns;
import dev.holdfast.annotation.TryAcquires;
import java.util.concurrent.TimeUnit;

/** Both sides are views of one lock, and go by its name: shared the one, exclusive the other. */
@LockType(REENTRANT_LOCK)
public class ReentrantReadWriteLock implements ReadWriteLock {
  @Returns("this")
  public ReadLock readLock();

  @Returns("this")
  public WriteLock writeLock();

  @ReportsHeld("this")
  public boolean isWriteLockedByCurrentThread();

  @LockType(REENTRANT_LOCK)
  public static class ReadLock implements Lock {
    @Acquires(value = "this", mode = SHARED)
    public void lock();

    @Acquires(value = "this", mode = SHARED)
    public void lockInterruptibly();

    @TryAcquires(value = "this", mode = SHARED)
    public boolean tryLock();

    @MaySleep
    @TryAcquires(value = "this", mode = SHARED)
    public boolean tryLock(long timeout, TimeUnit unit);

    @Releases("this")
    public void unlock();
  }

  @LockType(REENTRANT_LOCK)
  public static class WriteLock implements Lock {
    @ReportsHeld("this")
    public boolean isHeldByCurrentThread();
  }
}
