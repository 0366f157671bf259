package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A real-time clock. */
@KernelStruct("rtc_device")
@Header("linux/rtc.h")
public final class RtcDevice {

  /** Taken by {@code rtc_lock}. */
  public final Mutex ops_lock = new Mutex();
}
