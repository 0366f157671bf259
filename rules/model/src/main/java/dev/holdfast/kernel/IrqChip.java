package dev.holdfast.kernel;

import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.TaskContext;

/**
 * The operations of an interrupt controller. All but the bus operations run under the raw spinlock
 * of the interrupt with interrupts off: {@code kernel/irq/chip.c} of 6.1.
 */
@KernelStruct("irq_chip")
@Header("linux/irq.h")
public interface IrqChip {

  /** Starts the interrupt. */
  @AtomicContext
  default int irq_startup(IrqData data) {
    return 0;
  }

  /** Stops it. */
  @AtomicContext
  default void irq_shutdown(IrqData data) {}

  /** Enables it. */
  @AtomicContext
  default void irq_enable(IrqData data) {}

  /** Disables it. */
  @AtomicContext
  default void irq_disable(IrqData data) {}

  /** Acknowledges it. */
  @AtomicContext
  default void irq_ack(IrqData data) {}

  /** Masks it. */
  @AtomicContext
  default void irq_mask(IrqData data) {}

  /** Both. */
  @AtomicContext
  default void irq_mask_ack(IrqData data) {}

  /** Unmasks it. */
  @AtomicContext
  default void irq_unmask(IrqData data) {}

  /** Its handling ends. */
  @AtomicContext
  default void irq_eoi(IrqData data) {}

  /** Chooses the processors. */
  @AtomicContext
  default int irq_set_affinity(IrqData data, Object mask, boolean force) {
    return 0;
  }

  /** Raises it again. */
  @AtomicContext
  default int irq_retrigger(IrqData data) {
    return 0;
  }

  /** Chooses edge or level. */
  @AtomicContext
  default int irq_set_type(IrqData data, int type) {
    return 0;
  }

  /** Makes it wake the system. */
  @AtomicContext
  default int irq_set_wake(IrqData data, int on) {
    return 0;
  }

  /** Before operations, for a chip behind a slow bus: may sleep. */
  @TaskContext
  default void irq_bus_lock(IrqData data) {}

  /** After them: may sleep, and does what they noted. */
  @TaskContext
  default void irq_bus_sync_unlock(IrqData data) {}

  /** Before the first handler comes. */
  @TaskContext
  default int irq_request_resources(IrqData data) {
    return 0;
  }

  /** After the last handler is gone. */
  @TaskContext
  default void irq_release_resources(IrqData data) {}
}
