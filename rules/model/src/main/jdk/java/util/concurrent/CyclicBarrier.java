package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;

/** Waits for the others to arrive. */
public class CyclicBarrier {
  @MaySleep
  public int await();

  @MaySleep
  public int await(long timeout, TimeUnit unit);
}
