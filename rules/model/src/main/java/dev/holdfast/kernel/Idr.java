package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A map from numbers to pointers. */
@KernelStruct("idr")
@Header("linux/idr.h")
public final class Idr {

  /** The tree. */
  public final XArray idr_rt = new XArray();
}
