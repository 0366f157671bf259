package java.util.concurrent.locks;

import static dev.holdfast.annotation.LockKind.MONITOR;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;
import java.util.concurrent.TimeUnit;

/** Like a monitor: its holder may take it again. */
@LockType(MONITOR)
public class ReentrantLock implements Lock {
  @Acquires("this")
  public void lock();

  @Acquires("this")
  public void lockInterruptibly();

  @TryAcquires("this")
  public boolean tryLock();

  @MaySleep
  @TryAcquires("this")
  public boolean tryLock(long timeout, TimeUnit unit);

  @Releases("this")
  public void unlock();
}
