package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A task. */
@KernelStruct("task_struct")
@Header("linux/sched.h")
public final class TaskStruct {

  /** Taken by {@code task_lock}. */
  public final SpinLock alloc_lock = new SpinLock();

  /** The signal handlers. */
  public final SighandStruct sighand = new SighandStruct();

  /** Guards priority inheritance. */
  public final RawSpinLock pi_lock = new RawSpinLock();

  /** The address space. */
  public final MmStruct mm = new MmStruct();
}
