package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;

/** Waits for the others to arrive. */
public class Phaser {
  @MaySleep
  public int arriveAndAwaitAdvance();

  @MaySleep
  public int awaitAdvance(int phase);

  @MaySleep
  public int awaitAdvanceInterruptibly(int phase);

  @MaySleep
  public int awaitAdvanceInterruptibly(int phase, long timeout, TimeUnit unit);
}
