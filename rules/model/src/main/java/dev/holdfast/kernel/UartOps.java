package dev.holdfast.kernel;

import dev.holdfast.annotation.AtomicContext;
import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.Holds;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.TaskContext;

/**
 * The operations of a serial port: {@code Documentation/driver-api/serial/driver.rst} of 6.1 says
 * their locks.
 */
@KernelStruct("uart_ops")
@Header("linux/serial_core.h")
public interface UartOps {

  /** Sets the modem lines. */
  @AtomicContext
  @Holds("port.lock")
  default void set_mctrl(UartPort port, int mctrl) {}

  /** Reads the modem lines. */
  @AtomicContext
  @Holds("port.lock")
  default int get_mctrl(UartPort port) {
    return 0;
  }

  /** Stops sending. */
  @AtomicContext
  @Holds("port.lock")
  default void stop_tx(UartPort port) {}

  /** Starts sending. */
  @AtomicContext
  @Holds("port.lock")
  default void start_tx(UartPort port) {}

  /** Stops receiving. */
  @AtomicContext
  @Holds("port.lock")
  default void stop_rx(UartPort port) {}

  /** Enables interrupts of the modem lines. */
  @AtomicContext
  @Holds("port.lock")
  default void enable_ms(UartPort port) {}

  /** Opens the port. */
  @TaskContext
  default int startup(UartPort port) {
    return 0;
  }

  /** Closes it. */
  @TaskContext
  default void shutdown(UartPort port) {}
}
