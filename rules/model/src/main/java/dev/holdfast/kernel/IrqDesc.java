package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** An interrupt. */
@KernelStruct("irq_desc")
@Header("linux/irqdesc.h")
public final class IrqDesc {

  /** Its lock. */
  public final RawSpinLock lock = new RawSpinLock();

  /** Held while handlers come and go. */
  public final Mutex request_mutex = new Mutex();
}
