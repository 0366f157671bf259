package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A PCI device. */
@KernelStruct("pci_dev")
@Header("linux/pci.h")
public final class PciDevice {

  /** The device. */
  public final Device dev = new Device();
}
