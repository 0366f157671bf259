package dev.holdfast.kernel;

/** What runs while the other processors are stopped. */
@FunctionalInterface
public interface StopFunction {
  int run(Object data);
}
