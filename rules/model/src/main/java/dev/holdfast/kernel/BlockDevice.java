package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A disk or a part of one. */
@KernelStruct("block_device")
@Header("linux/blk_types.h")
@SuppressWarnings("NullAway.Init")
public final class BlockDevice {

  /** Its own pages, until 6.9. */
  public Inode bd_inode;
}
