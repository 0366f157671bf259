package dev.holdfast.kernel;

/** What a tasklet runs. */
@FunctionalInterface
public interface TaskletFunction {
  void run(TaskletStruct tasklet);
}
