package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A pipe. */
@KernelStruct("pipe_inode_info")
@Header("linux/pipe_fs_i.h")
public final class PipeInode {

  /** Taken by {@code pipe_lock}. */
  public final Mutex mutex = new Mutex();
}
