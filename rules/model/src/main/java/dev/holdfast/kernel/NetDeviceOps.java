package dev.holdfast.kernel;

import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Holds;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.RcuReaderContext;
import dev.holdfast.annotation.SoftInterruptContext;
import dev.holdfast.annotation.TaskContext;

/**
 * The operations of a network device: {@code Documentation/networking/netdevices.rst} of 6.1 says
 * their contexts.
 */
@KernelStruct("net_device_ops")
@Header("linux/netdevice.h")
public interface NetDeviceOps {

  /** Starts the device. */
  @TaskContext
  @Holds("rtnl_mutex")
  default int ndo_open(NetDevice device) {
    return 0;
  }

  /** Stops it. */
  @TaskContext
  @Holds("rtnl_mutex")
  default int ndo_stop(NetDevice device) {
    return 0;
  }

  /** Sends a packet: bottom halves off, mostly with the lock of the queue. */
  @SoftInterruptContext
  default int ndo_start_xmit(SkBuff packet, NetDevice device) {
    return 0;
  }

  /** Nothing was sent for too long: a timer, with the lock of the queues. */
  @AtomicContext
  default void ndo_tx_timeout(NetDevice device, int queue) {}

  /** Sets the filter of addresses: under {@code addr_list_lock} with bottom halves off. */
  @AtomicContext
  @Holds("device.addr_list_lock")
  default void ndo_set_rx_mode(NetDevice device) {}

  /** Reads counters: under RCU or RTNL, and {@code dev_base_lock} in older kernels. */
  @RcuReaderContext
  default void ndo_get_stats64(NetDevice device, Object stats) {}

  /** Says what can be offloaded for a packet. */
  @SoftInterruptContext
  default int ndo_features_check(SkBuff packet, NetDevice device, long features) {
    return 0;
  }

  /** Chooses a queue. */
  @SoftInterruptContext
  default int ndo_select_queue(NetDevice device, SkBuff packet, NetDevice below) {
    return 0;
  }

  /** Polls with interrupts off. */
  @AtomicContext
  default void ndo_poll_controller(NetDevice device) {}
}
