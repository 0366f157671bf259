package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A socket as the protocols know it. */
@KernelStruct("sock")
@Header("net/sock.h")
public final class Sock {

  /** Taken by {@code lock_sock}. */
  public final SocketLock sk_lock = new SocketLock();

  /** Guards the callbacks. */
  public final RwLock sk_callback_lock = new RwLock();
}
