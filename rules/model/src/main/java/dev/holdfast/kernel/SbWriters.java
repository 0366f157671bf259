package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** What keeps writers out of a frozen file system, by level. */
@KernelStruct("sb_writers")
@Header("linux/fs.h")
public final class SbWriters {

  /** One per level, from {@code SB_FREEZE_WRITE} at 0. */
  public final PercpuRwSemaphore rw_sem = new PercpuRwSemaphore();
}
