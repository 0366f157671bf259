package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;
import java.util.Collection;

/** Waits for the task, or runs it at once. */
public abstract class ForkJoinTask<V> {
  @MaySleep
  public final V join();

  @MaySleep
  public final V invoke();

  @MaySleep
  public static void invokeAll(ForkJoinTask<?> t1, ForkJoinTask<?> t2);

  @MaySleep
  public static void invokeAll(ForkJoinTask<?>... tasks);

  @MaySleep
  public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks);

  @MaySleep
  public final void quietlyJoin();

  @MaySleep
  public final void quietlyInvoke();

  @MaySleep
  public final boolean quietlyJoin(long timeout, TimeUnit unit);
}
