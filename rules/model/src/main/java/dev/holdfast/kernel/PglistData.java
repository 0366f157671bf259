package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** The memory of a node. */
@KernelStruct("pglist_data")
@Header("linux/mmzone.h")
public final class PglistData {

  /** Guards its size. */
  public final SpinLock node_size_lock = new SpinLock();

  /** Guards its reclaim thread. */
  public final Mutex kswapd_lock = new Mutex();
}
