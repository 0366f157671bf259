package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A device. */
@KernelStruct("device")
@Header("linux/device.h")
public class Device {

  /** Taken by {@code device_lock}. */
  public final Mutex mutex = new Mutex();

  /** Its power management. */
  public final DevicePower power = new DevicePower();
}
