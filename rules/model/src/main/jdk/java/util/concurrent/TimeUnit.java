package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;

/** Waiting, in units. */
public enum TimeUnit {
  ;

  @MaySleep
  public void timedWait(Object obj, long timeout);

  @MaySleep
  public void timedJoin(Thread thread, long timeout);

  @MaySleep
  public void sleep(long timeout);
}
