package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import org.jspecify.annotations.Nullable;

/** A network device. */
@KernelStruct("net_device")
@Header("linux/netdevice.h")
public final class NetDevice {

  /** Keeps all senders out. */
  public final SpinLock tx_global_lock = new SpinLock();

  /** Guards the lists of addresses. */
  public final SpinLock addr_list_lock = new SpinLock();

  /** What the driver keeps behind its device; a member only since 6.10, reached by arithmetic. */
  public @Nullable Object priv;
}
