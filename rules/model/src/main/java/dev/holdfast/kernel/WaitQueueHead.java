package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A queue of waiting tasks. */
@KernelStruct("wait_queue_head")
@Header("linux/wait.h")
public final class WaitQueueHead {

  /** The lock of the queue. */
  public final SpinLock lock = new SpinLock();
}
