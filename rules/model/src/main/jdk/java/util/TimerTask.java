package java.util;

import dev.holdfast.annotation.TaskContext;

/** Runs on the timer's own thread. */
public abstract class TimerTask {
  @TaskContext
  public abstract void run();
}
