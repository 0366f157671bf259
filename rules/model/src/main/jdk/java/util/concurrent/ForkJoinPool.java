package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;

/** Waits for the task. */
public class ForkJoinPool {
  @MaySleep
  public <T> T invoke(ForkJoinTask<T> task);

  @MaySleep
  public boolean awaitQuiescence(long timeout, TimeUnit unit);

  @MaySleep
  public static void managedBlock(ManagedBlocker blocker);

  /** Blocks by definition. */
  public static interface ManagedBlocker {
    @MaySleep
    boolean block();
  }
}
