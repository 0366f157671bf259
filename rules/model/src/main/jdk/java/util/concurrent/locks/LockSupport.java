package java.util.concurrent.locks;

import dev.holdfast.annotation.MaySleep;

/** What every waiting in {@code java.util.concurrent} comes down to. */
public class LockSupport {
  @MaySleep
  public static void park();

  @MaySleep
  public static void park(Object blocker);

  @MaySleep
  public static void parkNanos(long nanos);

  @MaySleep
  public static void parkNanos(Object blocker, long nanos);

  @MaySleep
  public static void parkUntil(long deadline);

  @MaySleep
  public static void parkUntil(Object blocker, long deadline);
}
