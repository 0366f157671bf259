package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A chain of callbacks that may sleep, under SRCU. */
@KernelStruct("srcu_notifier_head")
@Header("linux/notifier.h")
public final class SrcuNotifierHead {

  /** Guards the chain. */
  public final Mutex mutex = new Mutex();

  /** Its readers run the callbacks. */
  public final SrcuStruct srcu = new SrcuStruct();
}
