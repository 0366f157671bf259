package java.util.concurrent;

import dev.holdfast.annotation.MaySleep;
import dev.holdfast.annotation.TaskContext;

/** Waits for the next task that is done. */
public interface CompletionService<V> {
  Future<V> submit(@TaskContext Callable<V> task);

  Future<V> submit(@TaskContext Runnable task, V result);

  @MaySleep
  Future<V> take();

  @MaySleep
  Future<V> poll(long timeout, TimeUnit unit);
}
