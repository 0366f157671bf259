package java.util.concurrent.locks;

import dev.holdfast.annotation.MaySleep;

/** {@link AbstractQueuedSynchronizer} with a longer state. */
public abstract class AbstractQueuedLongSynchronizer {
  @MaySleep
  public final void acquire(long arg);

  @MaySleep
  public final void acquireInterruptibly(long arg);

  @MaySleep
  public final boolean tryAcquireNanos(long arg, long nanosTimeout);

  @MaySleep
  public final void acquireShared(long arg);

  @MaySleep
  public final void acquireSharedInterruptibly(long arg);

  @MaySleep
  public final boolean tryAcquireSharedNanos(long arg, long nanosTimeout);
}
