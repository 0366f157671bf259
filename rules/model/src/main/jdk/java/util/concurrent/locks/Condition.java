package java.util.concurrent.locks;

import dev.holdfast.annotation.MaySleep;
import java.util.Date;
import java.util.concurrent.TimeUnit;

/** Waiting gives up the lock that the condition belongs to, and no other, and takes it again. */
public interface Condition {
  @MaySleep
  void await();

  @MaySleep
  boolean await(long time, TimeUnit unit);

  @MaySleep
  long awaitNanos(long nanosTimeout);

  @MaySleep
  void awaitUninterruptibly();

  @MaySleep
  boolean awaitUntil(Date deadline);
}
