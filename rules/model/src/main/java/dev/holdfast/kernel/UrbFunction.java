package dev.holdfast.kernel;

import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.SoftInterruptContext;

/**
 * What runs when a USB request is done: {@code drivers/usb/core/hcd.c} calls it with bottom halves
 * or interrupts off.
 */
@FunctionalInterface
@KernelStruct("urb")
public interface UrbFunction {
  @SoftInterruptContext
  void complete(Urb urb);
}
