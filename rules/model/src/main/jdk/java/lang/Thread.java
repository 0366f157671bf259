package java.lang;

import static dev.holdfast.annotation.LockKind.MONITOR;

import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.ReportsHeld;
import dev.holdfast.annotation.TaskContext;
import java.time.Duration;

/** Every thread's own code may block, whoever starts it. */
public class Thread {
  @MaySleep
  public static void yield();

  @MaySleep
  public static void sleep(long millis);

  @MaySleep
  public static void sleep(long millis, int nanos);

  @MaySleep
  public static void sleep(Duration duration);

  @MaySleep
  public static void onSpinWait();

  @ReportsHeld(value = "obj", kind = MONITOR)
  public static boolean holdsLock(Object obj);

  public Thread(@TaskContext Runnable task) {}

  public Thread(ThreadGroup group, @TaskContext Runnable task) {}

  public Thread(@TaskContext Runnable task, String name) {}

  public Thread(ThreadGroup group, @TaskContext Runnable task, String name) {}

  public Thread(ThreadGroup group, @TaskContext Runnable task, String name, long stackSize) {}

  public Thread(
      ThreadGroup group,
      @TaskContext Runnable task,
      String name,
      long stackSize,
      boolean inheritInheritableThreadLocals) {}

  public static Thread startVirtualThread(@TaskContext Runnable task);

  @TaskContext
  public void run();

  @MaySleep
  public final void join(long millis);

  @MaySleep
  public final void join(long millis, int nanos);

  @MaySleep
  public final void join();

  @MaySleep
  public final boolean join(Duration duration);

  /** What it builds may block; building does not. */
  public interface Builder {
    Thread unstarted(@TaskContext Runnable task);

    Thread start(@TaskContext Runnable task);
  }
}
