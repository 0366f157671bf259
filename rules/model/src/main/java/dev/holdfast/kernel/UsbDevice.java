package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A USB device. */
@KernelStruct("usb_device")
@Header("linux/usb.h")
public final class UsbDevice {

  /** The device. */
  public final Device dev = new Device();
}
