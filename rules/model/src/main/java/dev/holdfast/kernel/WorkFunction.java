package dev.holdfast.kernel;

/** What a work item runs. */
@FunctionalInterface
public interface WorkFunction {
  void run(WorkStruct work);
}
