package dev.holdfast.kernel;

import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.TaskContext;

/**
 * The operations of a clock: {@code prepare} and its like may sleep under the prepare mutex, {@code
 * enable} and its like run under a spinlock with interrupts off: {@code
 * include/linux/clk-provider.h} of 6.1.
 */
@KernelStruct("clk_ops")
@Header("linux/clk-provider.h")
public interface ClockOps {

  /** Prepares it. */
  @TaskContext
  default int prepare(Object clock) {
    return 0;
  }

  /** Undoes that. */
  @TaskContext
  default void unprepare(Object clock) {}

  /** Enables it. */
  @AtomicContext
  default int enable(Object clock) {
    return 0;
  }

  /** Disables it. */
  @AtomicContext
  default void disable(Object clock) {}
}
