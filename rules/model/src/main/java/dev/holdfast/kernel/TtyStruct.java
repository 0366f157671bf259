package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A terminal. */
@KernelStruct("tty_struct")
@Header("linux/tty.h")
public final class TtyStruct {

  /** Taken by {@code tty_lock}. */
  public final Mutex legacy_mutex = new Mutex();
}
