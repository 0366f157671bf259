package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** An open file. */
@KernelStruct("file")
@Header("linux/fs.h")
@SuppressWarnings("NullAway.Init")
public final class FileStruct {

  /** The inode. */
  public Inode f_inode;

  /** The pages. */
  public AddressSpace f_mapping;

  /** {@code O_NONBLOCK} and others. */
  public int f_flags;

  /** Keeps readers and writers that share the file position apart. */
  public final Mutex f_pos_lock = new Mutex();
}
