package java.util.concurrent;

import dev.holdfast.annotation.TaskContext;

/** Its threads are for work that may block. */
public interface Executor {
  void execute(@TaskContext Runnable command);
}
