package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;

/** A file as the file system knows it. */
@KernelStruct("inode")
@Header("linux/fs.h")
@SuppressWarnings("NullAway.Init")
public final class Inode {

  /** The lock of the content and of the directory entries. */
  public final RwSemaphore i_rwsem = new RwSemaphore();

  /** The lock of the state. */
  public final SpinLock i_lock = new SpinLock();

  /** The pages. */
  public AddressSpace i_mapping;

  /** The file system. */
  public SuperBlock i_sb;
}
