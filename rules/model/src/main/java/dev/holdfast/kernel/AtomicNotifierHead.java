package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A chain of callbacks that must not sleep. */
@KernelStruct("atomic_notifier_head")
@Header("linux/notifier.h")
public final class AtomicNotifierHead {

  /** Guards the chain. */
  public final SpinLock lock = new SpinLock();
}
