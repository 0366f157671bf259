package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** An I2C bus. */
@KernelStruct("i2c_adapter")
@Header("linux/i2c.h")
public final class I2cAdapter {

  /** The lock of the segment. */
  public final RtMutex bus_lock = new RtMutex();
}
