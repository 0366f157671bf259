package dev.holdfast.kernel;

/** What another processor is asked to run. */
@FunctionalInterface
public interface CrossCall {
  void run(Object info);
}
