package dev.holdfast.kernel;

import static dev.holdfast.annotation.LockKind.SPINLOCK;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockType;

/** An array indexed by number, with its own spinlock. */
@KernelStruct("xarray")
@Header("linux/xarray.h")
@LockType(value = SPINLOCK, cTypes = "struct xarray")
public final class XArray {

  /** The lock; {@code xa_lock} names it by the array that holds it. */
  public final SpinLock xa_lock = new SpinLock();
}
