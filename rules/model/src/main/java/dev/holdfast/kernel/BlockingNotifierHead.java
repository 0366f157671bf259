package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A chain of callbacks that may sleep. */
@KernelStruct("blocking_notifier_head")
@Header("linux/notifier.h")
public final class BlockingNotifierHead {

  /** Held while they run. */
  public final RwSemaphore rwsem = new RwSemaphore();
}
