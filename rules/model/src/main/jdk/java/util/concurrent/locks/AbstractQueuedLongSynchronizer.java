package java.util.concurrent.locks;

import dev.holdfast.annotation.MaySleep;
import java.util.Date;
import java.util.concurrent.TimeUnit;

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

  public class ConditionObject implements Condition {
    @MaySleep
    public final void await();

    @MaySleep
    public final boolean await(long time, TimeUnit unit);

    @MaySleep
    public final long awaitNanos(long nanosTimeout);

    @MaySleep
    public final void awaitUninterruptibly();

    @MaySleep
    public final boolean awaitUntil(Date deadline);
  }
}
