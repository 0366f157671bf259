package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.WithoutScheduling;

/** How a PowerPC ends: {@code arch/powerpc/include/asm/machdep.h} of 6.1. */
@KernelStruct("machdep_calls")
@Header("asm/machdep.h")
public interface MachdepCalls {

  /** Starts it again. */
  @WithoutScheduling
  default void restart(String command) {}

  /** Stops it. */
  @WithoutScheduling
  default void halt() {}
}
