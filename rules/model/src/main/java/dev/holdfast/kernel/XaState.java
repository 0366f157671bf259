package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** An operation on an {@link XArray}. */
@KernelStruct("xa_state")
@Header("linux/xarray.h")
public final class XaState {

  /** The array. */
  public final XArray xa = new XArray();
}
