package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** Lists of pages by age. */
@KernelStruct("lruvec")
@Header("linux/mmzone.h")
public final class Lruvec {

  /** Their lock. */
  public final SpinLock lru_lock = new SpinLock();
}
