package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A mounted file system. */
@KernelStruct("super_block")
@Header("linux/fs.h")
public final class SuperBlock {

  /** Held while it is mounted and unmounted. */
  public final RwSemaphore s_umount = new RwSemaphore();

  /** Keeps writers out while it is frozen. */
  public final SbWriters s_writers = new SbWriters();
}
