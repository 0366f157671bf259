package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** The signal handlers of a process. */
@KernelStruct("sighand_struct")
@Header("linux/sched/signal.h")
public final class SighandStruct {

  /** Their lock. */
  public final SpinLock siglock = new SpinLock();
}
