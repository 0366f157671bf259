package dev.holdfast.kernel;

/** What a timer runs. */
@FunctionalInterface
public interface TimerFunction {
  void expire(TimerList timer);
}
