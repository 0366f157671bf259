package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A serial port. */
@KernelStruct("uart_port")
@Header("linux/serial_core.h")
public final class UartPort {

  /** Its lock. */
  public final SpinLock lock = new SpinLock();
}
