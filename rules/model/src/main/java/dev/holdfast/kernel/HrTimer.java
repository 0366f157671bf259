package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A high-resolution timer; its function runs in an interrupt. */
@KernelStruct("hrtimer")
@Header("linux/hrtimer.h")
@SuppressWarnings("NullAway.Init")
public class HrTimer {

  /** What runs when it expires. */
  public HrTimerFunction function;
}
