package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A lock and a count that are changed together. */
@KernelStruct("lockref")
@Header("linux/lockref.h")
public final class Lockref {

  /** The lock. */
  public final SpinLock lock = new SpinLock();
}
