package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;

/** Waits for others to count down. */
public class CountDownLatch {
  @MaySleep
  public void await();

  @MaySleep
  public boolean await(long timeout, TimeUnit unit);
}
