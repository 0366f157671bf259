package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.TaskContext;
import java.util.Collection;
import java.util.List;

/** Its threads are for work that may block. */
public interface ExecutorService {
  @MaySleep
  boolean awaitTermination(long timeout, TimeUnit unit);

  <T> Future<T> submit(@TaskContext Callable<T> task);

  <T> Future<T> submit(@TaskContext Runnable task, T result);

  Future<?> submit(@TaskContext Runnable task);

  @MaySleep
  <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks);

  @MaySleep
  <T> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit);

  @MaySleep
  <T> T invokeAny(Collection<? extends Callable<T>> tasks);

  @MaySleep
  <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit);

  @MaySleep
  void close();
}
