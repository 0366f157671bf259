package dev.holdfast.kernel;

import dev.holdfast.annotation.Header;
import dev.holdfast.annotation.KernelStruct;
import dev.holdfast.annotation.LockClass;

/** The cached pages of a file. */
@KernelStruct("address_space")
@Header("linux/fs.h")
@SuppressWarnings("NullAway.Init")
public final class AddressSpace {

  /** The file. */
  public Inode host;

  /** The pages by index. */
  public final XArray i_pages = new XArray();

  /** Taken for write while pages are invalidated. */
  public final RwSemaphore invalidate_lock = new RwSemaphore();

  /** The lock of the tree of mapped areas. */
  public final RwSemaphore i_mmap_rwsem = new RwSemaphore();

  /** For the owner of the mapping, until 6.7. */
  @LockClass("address_space.private_lock")
  public final SpinLock private_lock = new SpinLock();

  /** For the owner of the mapping, from 6.8. */
  @LockClass("address_space.private_lock")
  public final SpinLock i_private_lock = new SpinLock();
}
