package dev.holdfast.kernel;

/** What runs when all RCU readers are gone. */
@FunctionalInterface
public interface RcuCallback {
  void run(RcuHead head);
}
