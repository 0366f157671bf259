package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A mounted gfs2. */
@KernelStruct("gfs2_sbd")
@Header("fs/gfs2/incore.h")
public final class Gfs2Sbd {

  /** Held by every transaction, and alone by who flushes the log. */
  public final RwSemaphore sd_log_flush_lock = new RwSemaphore();
}
