package java.util.concurrent.locks;

import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.SleepKind;
import java.util.Date;
import java.util.concurrent.TimeUnit;

/** Waiting gives up the lock that the condition belongs to, and no other, and takes it again. */
public interface Condition {
  @MaySleep(kind = SleepKind.SIGNAL)
  void await();

  @MaySleep(kind = SleepKind.SIGNAL)
  boolean await(long time, TimeUnit unit);

  @MaySleep(kind = SleepKind.SIGNAL)
  long awaitNanos(long nanosTimeout);

  @MaySleep(kind = SleepKind.SIGNAL)
  void awaitUninterruptibly();

  @MaySleep(kind = SleepKind.SIGNAL)
  boolean awaitUntil(Date deadline);
}
