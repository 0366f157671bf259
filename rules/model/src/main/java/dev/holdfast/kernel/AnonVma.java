package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** The reverse map of anonymous pages. */
@KernelStruct("anon_vma")
@Header("linux/rmap.h")
@SuppressWarnings("NullAway.Init")
public final class AnonVma {

  /** The root of the tree; its lock is the lock of all of them. */
  public AnonVma root;

  /** The lock; only that of the root is used. */
  public final RwSemaphore rwsem = new RwSemaphore();
}
