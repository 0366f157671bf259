package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A zone of memory. */
@KernelStruct("zone")
@Header("linux/mmzone.h")
public final class Zone {

  /** Its lock. */
  public final SpinLock lock = new SpinLock();

  /** Guards its span. */
  public final SeqLock span_seqlock = new SeqLock();
}
