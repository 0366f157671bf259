package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A USB request. */
@KernelStruct("urb")
@Header("linux/usb.h")
@SuppressWarnings("NullAway.Init")
public final class Urb {

  /** Called when it is done. */
  public UrbFunction complete;
}
