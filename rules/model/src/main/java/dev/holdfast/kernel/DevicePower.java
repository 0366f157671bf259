package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** The power management of a device. */
@KernelStruct("dev_pm_info")
@Header("linux/pm.h")
public final class DevicePower {

  /** Whether it may be resumed with interrupts off. */
  public boolean irq_safe;
}
