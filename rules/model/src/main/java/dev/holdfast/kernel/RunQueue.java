package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** The runnable tasks of a processor. */
@KernelStruct("rq")
@Header("kernel/sched/sched.h")
public final class RunQueue {

  /** Its lock. */
  public final RawSpinLock __lock = new RawSpinLock();
}
