package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** Work that a kernel thread will do later. */
@KernelStruct("delayed_work")
@Header("linux/workqueue.h")
public class DelayedWork {

  /** The work. */
  public final WorkStruct work = new WorkStruct();
}
