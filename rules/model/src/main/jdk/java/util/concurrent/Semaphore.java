package java.util.concurrent;

import static dev.holdfast.annotation.LockKind.SEMAPHORE;

import dev.holdfast.annotation.Acquires;
import dev.holdfast.annotation.LockType;
import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.Releases;
import dev.holdfast.annotation.TryAcquires;

/** A counting semaphore: another thread may release it, and one thread may hold several permits. */
@LockType(SEMAPHORE)
public class Semaphore {
  @Acquires("this")
  public void acquire();

  @Acquires("this")
  public void acquire(int permits);

  @Acquires("this")
  public void acquireUninterruptibly();

  @Acquires("this")
  public void acquireUninterruptibly(int permits);

  @TryAcquires("this")
  public boolean tryAcquire();

  @TryAcquires("this")
  public boolean tryAcquire(int permits);

  @MaySleep
  @TryAcquires("this")
  public boolean tryAcquire(long timeout, TimeUnit unit);

  @MaySleep
  @TryAcquires("this")
  public boolean tryAcquire(int permits, long timeout, TimeUnit unit);

  @Releases("this")
  public void release();

  @Releases("this")
  public void release(int permits);
}
