package java.util.concurrent;

import dev.holdfast.annotation.TaskContext;

/** Its threads are for work that may block. */
public interface ScheduledExecutorService {
  ScheduledFuture<?> schedule(@TaskContext Runnable command, long delay, TimeUnit unit);

  <V> ScheduledFuture<V> schedule(@TaskContext Callable<V> callable, long delay, TimeUnit unit);

  ScheduledFuture<?> scheduleAtFixedRate(
      @TaskContext Runnable command, long initialDelay, long period, TimeUnit unit);

  ScheduledFuture<?> scheduleWithFixedDelay(
      @TaskContext Runnable command, long initialDelay, long delay, TimeUnit unit);
}
