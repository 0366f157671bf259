package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A queue of packets to send. */
@KernelStruct("netdev_queue")
@Header("linux/netdevice.h")
public final class NetdevQueue {

  /** Held by the sender. */
  public final SpinLock _xmit_lock = new SpinLock();
}
