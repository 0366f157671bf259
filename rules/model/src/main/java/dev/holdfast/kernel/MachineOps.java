package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.WithoutScheduling;

/**
 * How an x86 ends: {@code arch/x86/include/asm/reboot.h} of 6.1. {@code shutdown}, which comes
 * before another kernel is started, must leave all others in order.
 */
@KernelStruct("machine_ops")
@Header("asm/reboot.h")
public interface MachineOps {

  /** Starts it again. */
  @WithoutScheduling
  default void restart(String command) {}

  /** Stops it. */
  @WithoutScheduling
  default void halt() {}

  /** Switches it off. */
  @WithoutScheduling
  default void power_off() {}

  /** Starts it again without a way back. */
  @WithoutScheduling
  default void emergency_restart() {}
}
