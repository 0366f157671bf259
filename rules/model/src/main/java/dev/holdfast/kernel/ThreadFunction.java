package dev.holdfast.kernel;

/** What a kernel thread runs. */
@FunctionalInterface
public interface ThreadFunction {
  int run(Object data);
}
