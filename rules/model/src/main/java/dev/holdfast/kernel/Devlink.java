package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A device as {@code devlink} knows it. */
@KernelStruct("devlink")
@Header("net/devlink.h")
public final class Devlink {

  /** Taken by {@code devl_lock}. */
  public final Mutex lock = new Mutex();
}
