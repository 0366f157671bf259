package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A local socket. */
@KernelStruct("unix_sock")
@Header("net/af_unix.h")
public final class UnixSock {

  /** Taken by {@code unix_state_lock}. */
  public final SpinLock lock = new SpinLock();
}
