package dev.holdfast.kernel;

import dev.holdfast.annotation.HardInterruptContext;
import dev.holdfast.annotation.KernelStruct;

/** What a high-resolution timer runs: in a hard interrupt, unless its mode is soft. */
@FunctionalInterface
@KernelStruct("hrtimer")
public interface HrTimerFunction {
  @HardInterruptContext
  int function(HrTimer timer);
}
