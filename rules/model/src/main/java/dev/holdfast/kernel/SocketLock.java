package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.MUTEX;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;

/** The lock of a socket: a spinlock that guards an owner; waiting for the owner sleeps. */
@KernelStruct("socket_lock_t")
@Header("net/sock.h")
@LockType(value = MUTEX, cTypes = "socket_lock_t")
public final class SocketLock {

  /** Taken alone by soft interrupts. */
  public final SpinLock slock = new SpinLock();
}
