package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** An SPI bus. */
@KernelStruct("spi_controller")
@Header("linux/spi/spi.h")
public final class SpiController {

  /** Taken by {@code spi_bus_lock}. */
  public final Mutex bus_lock_mutex = new Mutex();
}
