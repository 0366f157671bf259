package java.util.concurrent.locks;

import dev.holdfast.annotation.MaySleep;

/**
 * What locks and the like are made of. Whether acquiring means holding a lock is the maker's to
 * say, but it waits.
 */
public abstract class AbstractQueuedSynchronizer {
  @MaySleep
  public final void acquire(int arg);

  @MaySleep
  public final void acquireInterruptibly(int arg);

  @MaySleep
  public final boolean tryAcquireNanos(int arg, long nanosTimeout);

  @MaySleep
  public final void acquireShared(int arg);

  @MaySleep
  public final void acquireSharedInterruptibly(int arg);

  @MaySleep
  public final boolean tryAcquireSharedNanos(int arg, long nanosTimeout);
}
